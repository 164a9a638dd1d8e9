package org.lantern.liberty.demo.city;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where each kind of offence happens: the blocks of the city, weighted for every setting that the rhythms know. */
final class Settings {
    private static final double SCATTERED = 0.45;

    private final Map<String, Weighted<Block>> blocksBySetting;

    Settings(JsonObject settings, List<Block> blocks, List<HotSpot> hotSpots) {
        blocksBySetting = settings.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        setting -> new Weighted<>(blocks, block -> weight(setting.getValue(), block, hotSpots))));
    }

    /** @throws IllegalArgumentException when the rhythms know no such setting */
    Weighted<Block> blocks(String setting) {
        var blocks = blocksBySetting.get(setting);
        if (blocks == null) {
            throw new IllegalArgumentException("No setting called " + setting);
        }
        return blocks;
    }

    private static double weight(JsonValue setting, Block block, List<HotSpot> hotSpots) {
        var draws = setting.asJsonObject();
        var pull = hotSpots.stream()
                .mapToDouble(spot -> draws.getJsonNumber(spot.kind()).doubleValue() * spot.pullOn(block.middle()))
                .sum();
        return pull
                + draws.getJsonNumber("homes").doubleValue() * SCATTERED
                + draws.getJsonNumber("roads").doubleValue() * block.traffic() * SCATTERED;
    }
}
