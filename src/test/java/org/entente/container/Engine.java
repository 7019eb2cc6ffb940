package org.entente.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;

/** The Docker engine of this machine. */
final class Engine {

    private static final int MINUTES_TO_PULL = 5;

    private Engine() {}

    static boolean answers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static DockerClient client() {
        return DockerClientFactory.instance().client();
    }

    /** Whether the image is there, or can be pulled. */
    static boolean has(String image) {
        return isPresent(image) || isPulled(image);
    }

    private static boolean isPresent(String image) {
        try {
            client().inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static boolean isPulled(String image) {
        try {
            return client().pullImageCmd(image).start().awaitCompletion(MINUTES_TO_PULL, TimeUnit.MINUTES);
        } catch (DockerException | DockerClientException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
