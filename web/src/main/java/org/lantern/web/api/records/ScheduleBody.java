package org.lantern.web.api.records;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantern.retention.RetentionSchedule;
import org.lantern.web.api.PlainText;

/** @param days for how many days a class is kept, by its name; what is left out stays as the draft has it */
@Schema(name = "RetentionSchedule")
public record ScheduleBody(@Nullable SortedMap<String, Integer> days) {
    private static final int MOST = 200;
    private static final int LONGEST_NAME = 60;

    static ScheduleBody of(RetentionSchedule schedule) {
        return new ScheduleBody(schedule.days());
    }

    RetentionSchedule over(RetentionSchedule before) {
        Map<String, Integer> wanted = days;
        if (wanted == null || wanted.size() > MOST || wanted.entrySet().stream().anyMatch(ScheduleBody::isUnreadable)) {
            throw PlainText.wrong("/days", "Write an object of names of classes and whole numbers of days.");
        }
        SortedMap<String, Integer> all = new TreeMap<>(before.days());
        all.putAll(wanted);
        return new RetentionSchedule(all);
    }

    private static boolean isUnreadable(Map.Entry<String, Integer> entry) {
        return entry.getKey().length() > LONGEST_NAME || Objects.isNull(entry.getValue());
    }
}
