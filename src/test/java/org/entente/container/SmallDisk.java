package org.entente.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Volume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;

/** A volume of a few megabytes. It is in memory, so a container of its own holds it while no other does. */
public final class SmallDisk implements AutoCloseable {

    private final String name = "entente-" + UUID.randomUUID();
    private final GenericContainer<?> holder;

    /** @param image of the container that holds it, whichever is there */
    public SmallDisk(int megabytes, String image) {
        docker().createVolumeCmd()
                .withName(name)
                .withDriver("local")
                .withDriverOpts(Map.of("type", "tmpfs", "device", "tmpfs", "o", "mode=1777,size=" + megabytes + "m"))
                .exec();
        holder = new GenericContainer<>(image)
                .withCreateContainerCmdModifier(command -> command.withEntrypoint("sleep", "infinity"));
        mountIn(holder);
        holder.start();
    }

    /** To be called before its start; the data of the database is there then. */
    public void mountIn(GenericContainer<?> container) {
        container.withCreateContainerCmdModifier(
                command -> command.getHostConfig().withBinds(new Bind(name, new Volume("/data"))));
    }

    /** Takes up the space that is left but for so much. */
    public void fillAllBut(int kilobytes) {
        run("head -c $(( ($(stat -f -c '%%a * %%S' /data)) - %d * 1024 )) /dev/zero > /data/ballast"
                .formatted(kilobytes));
    }

    /** Gives that space back. */
    public void makeRoom() {
        run("rm /data/ballast");
    }

    @Override
    public void close() {
        holder.stop();
        docker().removeVolumeCmd(name).exec();
    }

    private void run(String command) {
        try {
            ExecResult result = holder.execInContainer("sh", "-c", command);
            if (result.getExitCode() != 0) throw new AssertionError(command + ": " + result.getStderr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static DockerClient docker() {
        return Engine.client();
    }
}
