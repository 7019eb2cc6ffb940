package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of the page as they are seen: by all eyes, in light and in dark. */
class ColoursTest {

    /** The steps of lightness (L* of CIELAB, 0 to 100) between two statuses that colour alone tells apart. */
    private static final double STEP = 7.5;

    /** WCAG 2.2, 1.4.3 for text and 1.4.11 for the bounds of what can be used. */
    private static final double TEXT = 4.5;

    private static final double BOUND = 3;

    /** What is not hatched. */
    private static final List<String> PLAIN =
            List.of("land", "s-proposed", "s-announced", "s-negotiating", "s-signed", "s-in-force");

    /** G. M. Machado et al., A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity 1. */
    private static final Map<String, double[][]> EYES = Map.of(
            "of most people",
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "without red",
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            "without green",
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            },
            "without blue",
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
            });

    private static final Map<String, String> LIGHT = new HashMap<>();
    private static final Map<String, String> DARK = new HashMap<>();

    static {
        String[] roots = read("static/style/base.css").split(":root \\{");
        LIGHT.putAll(coloursIn(roots[1]));
        DARK.putAll(LIGHT);
        DARK.putAll(coloursIn(roots[2]));
    }

    private static Stream<Arguments> seen() {
        return EYES.keySet().stream()
                .flatMap(eyes -> Stream.of(Arguments.of("light", eyes), Arguments.of("dark", eyes)));
    }

    @ParameterizedTest
    @MethodSource("seen")
    void statusesDifferInLightnessToo(String scheme, String eyes) {
        double[] lightness = PLAIN.stream()
                .mapToDouble(name -> lightness(linear(colours(scheme).get(name)), EYES.get(eyes)))
                .sorted()
                .toArray();
        for (int i = 1; i < lightness.length; i++) {
            assertThat(lightness[i] - lightness[i - 1])
                    .as("step %d of %s", i, Arrays.toString(lightness))
                    .isGreaterThan(STEP);
        }
    }

    @ParameterizedTest
    @MethodSource("seen")
    void theTwoThatAreHatchedDifferInLightness(String scheme, String eyes) {
        Map<String, String> colours = colours(scheme);
        double ended = lightness(linear(colours.get("s-ended")), EYES.get(eyes));
        double rejected = lightness(linear(colours.get("s-rejected")), EYES.get(eyes));
        assertThat(Math.abs(ended - rejected)).isGreaterThan(2 * STEP);
    }

    @Test
    void wordsStandOutFromWhatTheyStandOn() {
        for (String scheme : List.of("light", "dark")) {
            for (String ground : List.of("paper", "raised")) {
                for (String words : List.of("ink", "muted", "link")) atLeast(TEXT, scheme, words, ground);
            }
            atLeast(TEXT, scheme, "ink", "land");
            atLeast(TEXT, scheme, "ink", "mark");
            atLeast(TEXT, scheme, "on-attack", "attack");
            for (String status : List.of("proposed", "announced", "ended")) {
                atLeast(TEXT, scheme, scheme.equals("light") ? "on-light" : "on-dark", "s-" + status);
            }
            for (String status : List.of("signed", "in-force", "rejected")) {
                atLeast(TEXT, scheme, scheme.equals("light") ? "on-dark" : "on-light", "s-" + status);
            }
            atLeast(TEXT, scheme, "on-light", "s-negotiating");
            atLeast(BOUND, scheme, "focus", "paper");
            atLeast(BOUND, scheme, "attack", "land");
        }
    }

    private static void atLeast(double ratio, String scheme, String words, String ground) {
        double one = luminance(linear(colours(scheme).get(words)));
        double other = luminance(linear(colours(scheme).get(ground)));
        assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                .as("%s on %s, in %s", words, ground, scheme)
                .isGreaterThanOrEqualTo(ratio);
    }

    private static Map<String, String> colours(String scheme) {
        return scheme.equals("light") ? LIGHT : DARK;
    }

    private static double lightness(double[] colour, double[][] eyes) {
        double[] seen = Stream.of(eyes)
                .mapToDouble(row -> row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])
                .map(part -> Math.max(0, Math.min(1, part)))
                .toArray();
        double luminance = luminance(seen);
        return luminance > 216.0 / 24389 ? 116 * Math.cbrt(luminance) - 16 : luminance * 24389 / 27;
    }

    private static double luminance(double[] colour) {
        return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
    }

    /** Red, green and blue of sRGB as amounts of light. */
    private static double[] linear(String colour) {
        return DoubleStream.of(1, 3, 5)
                .map(at -> Integer.parseInt(colour.substring((int) at, (int) at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static Map<String, String> coloursIn(String rules) {
        Map<String, String> colours = new HashMap<>();
        Matcher rule = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(rules.substring(0, rules.indexOf('}')));
        while (rule.find()) colours.put(rule.group(1), rule.group(2));
        return colours;
    }

    private static String read(String resource) {
        try (InputStream in = ColoursTest.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
