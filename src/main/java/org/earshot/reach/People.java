package org.earshot.reach;

import java.util.List;
import java.util.Map;
import org.earshot.responses.Counting.ValueCount;

/**
 * People who are held against those who live somewhere, though they answered different
 * consultations.
 *
 * @param number how many they are
 * @param answers what they said of themselves, counted
 * @param languages how many chose each, by its language code
 */
public record People(long number, List<ValueCount> answers, Map<String, Long> languages) {}
