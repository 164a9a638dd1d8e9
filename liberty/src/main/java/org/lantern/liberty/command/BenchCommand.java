package org.lantern.liberty.command;

import jakarta.json.Json;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lantern.liberty.bench.Benchmark;
import org.lantern.liberty.bench.Report;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Lock;
import org.lantern.liberty.stack.Parts;
import org.lantern.liberty.stack.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bench [name]}: runs one benchmark or all. */
@Command(
        name = "bench",
        description = "Run a benchmark on the running stack: portal, tiles or start; all when left out.")
public final class BenchCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(arity = "0..1", paramLabel = "name", description = "Which one.")
    private Optional<String> name = Optional.empty();

    @Override
    public Integer call() {
        var installation = Installation.ofDemo("bench");
        var chosen = Benchmark.all().stream()
                .filter(benchmark -> name.map(benchmark.name()::equals).orElse(true))
                .toList();
        if (chosen.isEmpty()) {
            throw CannotGoOn.refused("there is no benchmark " + name.orElse("") + "; there are "
                    + Benchmark.all().stream().map(Benchmark::name).collect(Collectors.joining(", ")));
        }
        if (State.of(Parts.of(installation).all(), false) != State.READY) {
            throw CannotGoOn.missing("a benchmark needs the running stack; start it with ./lantern up --detach");
        }
        var json = Json.createArrayBuilder();
        var words = new StringBuilder();
        Lock.during(
                installation,
                () -> chosen.forEach(benchmark -> {
                    Report report = benchmark.run(installation, output.progress());
                    json.add(report.json());
                    words.append(report.words());
                }));
        output.result(json.build(), words.toString());
        return 0;
    }
}
