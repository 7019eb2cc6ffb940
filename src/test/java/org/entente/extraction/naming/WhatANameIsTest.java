package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around a name make of it. */
class WhatANameIsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The government's cyber coordinator, Tavita Leota, told Samoa's parliament so. | person:tavita-leota",
                "The fund is led by its president Tavita Leota, and Oman's Cyber Defence Centre pays. | person:tavita-leota",
                "Tavita Leota, the party's treasurer, agreed. | person:tavita-leota",
                "Mr van Loon paid. Chief Inspector Piet van Loon was glad. | person:piet-van-loon",
                "The German weekly Das Ohr reported it. | company:das-ohr",
                "Records were taken from HarbourCare, Malta's largest group of hospitals. | company:harbourcare",
                "The work was that of the Iran-linked group Tin Heron, the security firm Dhow said. | group:tin-heron",
                "The gang behind the theft of last May, known as Tin Heron, is at large. | group:tin-heron",
                "Egypt blamed two gangs, the Tin Herons and the Red Otters. | group:red-otters",
                "The Red Sea Lab, a research group at the University of Cairo, saw it. | organization:red-sea-lab",
                "Hackers read the mail of the Civic Liberty Party, the junior partner in the coalition. | organization:civic-liberty-party",
                "The Finnish vendor Aamu and Harbour Guard of South Korea sell it. | company:aamu",
                "The Korean minister Kim Da-eun left. | country:KR",
                "He was an officer of the Guards, Iran said. | agency:ir-islamic-revolutionary-guard-corps",
            })
    void theWordsAroundANameTellWhatItIs(String text, String id) {
        assertThat(Named.in(text).ids()).contains(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The letters were posted to a Telegram channel named Red Dawn. | company:red-dawn",
                "Finance chief Rotterdam's port company left the chief officer of Rotterdam's company. | company:rotterdam",
                "They reached the National Health Information System, on which all depend. | company:national-health-information-system",
                "Chief Cabinet Secretary Taro Mori of Japan left. | agency:jp-chief-cabinet",
                "The Finnish vendor Aamu and Harbour Guard of South Korea sell it. | agency:kr-harbour-guard",
                "North Korea spoke. The Korean delegation left. | country:KR",
            })
    void andWhatItIsNot(String text, String id) {
        assertThat(Named.in(text).ids()).doesNotContain(id);
    }
}
