package org.earshot.web.inviting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.analysis.SmallNumbers;
import org.earshot.areas.Area;
import org.earshot.areas.Areas;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Wording;
import org.earshot.interests.Topic;
import org.earshot.interests.Topics;
import org.earshot.inviting.AgreedLists;
import org.earshot.inviting.AgreedLists.Agreed;
import org.earshot.inviting.AgreedLists.Look;
import org.earshot.inviting.Narrowing;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Responses;
import org.earshot.web.forms.Days;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How many agreed to be asked again, and of what kind, fit for whoever may not know who they are.
 */
@Component
class AgreedView {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SOURCE = 4_000;
  private final AgreedLists agreed;
  private final Consultations consultations;
  private final Responses responses;
  private final Areas areas;
  private final Topics topics;
  private final Languages languages;

  AgreedView(
      AgreedLists agreed,
      Consultations consultations,
      Responses responses,
      Areas areas,
      Topics topics,
      Languages languages) {
    this.agreed = agreed;
    this.consultations = consultations;
    this.responses = responses;
    this.areas = areas;
    this.topics = topics;
    this.languages = languages;
  }

  /**
   * One value by which those who agreed can be narrowed.
   *
   * @param people how many they are, in the words that may be told
   */
  record Line(String key, String label, String people) {}

  /**
   * What an officer chose; empty for any.
   *
   * @param area its key
   * @param topic its key
   */
  record Chosen(String consultation, String language, String channel, String area, String topic) {

    static Chosen of(Map<String, String> typed) {
      return new Chosen(
          typed.getOrDefault("consultation", ""),
          typed.getOrDefault("language", ""),
          typed.getOrDefault("channel", ""),
          typed.getOrDefault("area", ""),
          typed.getOrDefault("topic", ""));
    }
  }

  /**
   * Everything that the page shows.
   *
   * @param all how many can be asked, whoever they are
   * @param meant how many of them were chosen
   * @param left why others cannot be
   */
  record Shown(
      String all,
      String meant,
      boolean nobody,
      List<Line> consultations,
      List<Line> languages,
      List<Line> channels,
      List<Line> areas,
      List<Line> topics,
      List<Line> left) {}

  /**
   * What the consultation is about, in words; null where the organisation has no topics, and so
   * nobody can have chosen any.
   */
  @Nullable String about(Consultation consultation) {
    List<Topic> all = topics.all();
    Set<String> about = topics.about(consultation.slug());
    return all.isEmpty()
        ? null
        : all.stream()
            .filter(topic -> about.contains(topic.key()))
            .map(Topic::name)
            .collect(Collectors.joining(", "));
  }

  Look look(Consultation consultation) {
    return agreed.look(consultation);
  }

  Narrowing narrowing(Chosen chosen, Map<String, Place> places) {
    return new Narrowing(
        orNull(chosen.consultation()),
        orNull(chosen.language()),
        orNull(chosen.channel()),
        chosen.area().isEmpty()
            ? null
            : places.getOrDefault(chosen.area(), new Place("", Set.of())).people(),
        orNull(chosen.topic()));
  }

  Shown shown(Look look, Chosen chosen, Map<String, Place> places) {
    Narrowing meant = narrowing(chosen, places);
    long some = look.of(meant).size();
    return new Shown(
        Invited.told(look.people().size()),
        told(some, look.withLess(meant)),
        some == 0,
        overlapping(look, consultationsOf(look), key -> new Narrowing(key, null, null, null)),
        apart(look, languagesOf(look), key -> new Narrowing(null, key, null, null)),
        apart(look, channelsOf(look), key -> new Narrowing(null, null, key, null)),
        areas(look, places),
        topics(look),
        look.left().entrySet().stream()
            .map(one -> new Line(one.getKey().name(), one.getKey().words(), few(one.getValue())))
            .toList());
  }

  /** Not told either where how many more there are would be too few to tell. */
  static String told(long people, List<Long> more) {
    boolean givesAway =
        !SmallNumbers.isSmall(people)
            && more.stream().anyMatch(all -> SmallNumbers.isSmall(all - people));
    return givesAway ? "Not shown: it would tell a small number" : Invited.told(people);
  }

  private interface ByKey {
    Narrowing of(String key);
  }

  /** Everybody is in one of them and no other. */
  private static List<Line> apart(Look look, Map<String, String> labels, ByKey by) {
    List<String> keys = List.copyOf(labels.keySet());
    List<Long> counts = keys.stream().map(key -> (long) look.of(by.of(key)).size()).toList();
    List<@Nullable Long> told = SmallNumbers.hide(look.people().size(), counts);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Long count = told.get(i);
      String words = SmallNumbers.isSmall(counts.get(i)) ? few(counts.get(i)) : "not shown";
      lines.add(
          new Line(
              keys.get(i),
              Objects.requireNonNull(labels.get(keys.get(i))),
              count == null ? words : String.valueOf(count)));
    }
    return lines;
  }

  /** Somebody may be in several of them. */
  private static List<Line> overlapping(Look look, Map<String, String> labels, ByKey by) {
    long all = look.people().size();
    List<Line> lines = new ArrayList<>();
    labels.forEach(
        (key, label) -> {
          long count = look.of(by.of(key)).size();
          boolean givesAway = SmallNumbers.isSmall(all) || SmallNumbers.isSmall(all - count);
          lines.add(
              new Line(
                  key,
                  label,
                  givesAway && !SmallNumbers.isSmall(count) ? "not shown" : few(count)));
        });
    return lines;
  }

  private static String few(long people) {
    return SmallNumbers.isSmall(people)
        ? "fewer than " + SmallNumbers.LEAST
        : String.valueOf(people);
  }

  private Map<String, String> consultationsOf(Look look) {
    Map<String, String> titles = new TreeMap<>();
    look.people().stream()
        .flatMap(one -> one.agreed().keySet().stream())
        .forEach(slug -> titles.computeIfAbsent(slug, this::title));
    return sorted(titles);
  }

  private String title(String slug) {
    return consultations.find(slug).map(Consultation::title).orElse(slug);
  }

  private Map<String, String> languagesOf(Look look) {
    Map<String, String> labels = new TreeMap<>();
    for (Agreed one : look.people()) {
      String english = english(one.own());
      // Somebody on WhatsApp may be asked in another one for want of a template
      if (one.own().equals(one.read())) {
        labels.put(one.own().toLanguageTag(), english);
      } else {
        labels.putIfAbsent(
            one.own().toLanguageTag(), english + " (asked in " + english(one.read()) + ")");
      }
    }
    return sorted(labels);
  }

  private String english(Locale language) {
    return languages.named(language).english();
  }

  private static Map<String, String> channelsOf(Look look) {
    Map<String, String> labels = new TreeMap<>();
    look.people().forEach(one -> labels.put(one.channel(), ChannelName.of(one.channel())));
    return sorted(labels);
  }

  private static Map<String, String> sorted(Map<String, String> labels) {
    Map<String, String> sorted = new LinkedHashMap<>();
    labels.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .forEach(one -> sorted.put(one.getKey(), one.getValue()));
    return sorted;
  }

  /** Those who said that they are from one of the organisation's areas. */
  record Place(String name, Set<SubjectId> people) {}

  /** By the key of their area; reads where everybody is from, so once for a page. */
  Map<String, Place> places() {
    List<Area> named = areas.all();
    Map<String, Place> places = new LinkedHashMap<>();
    if (named.isEmpty()) {
      return places;
    }
    Map<SubjectId, Set<String>> from = responses.outward();
    for (Area area : named) {
      Set<SubjectId> people = new HashSet<>();
      from.forEach(
          (who, codes) -> {
            if (area.codes().stream().anyMatch(codes::contains)) {
              people.add(who);
            }
          });
      places.put(area.key(), new Place(area.name(), people));
    }
    return places;
  }

  private List<Line> areas(Look look, Map<String, Place> places) {
    Map<String, String> labels = new LinkedHashMap<>();
    places.forEach((key, place) -> labels.put(key, place.name()));
    return overlapping(
            look,
            labels,
            key ->
                new Narrowing(null, null, null, Objects.requireNonNull(places.get(key)).people()))
        .stream()
        .filter(line -> !line.people().equals("0"))
        .toList();
  }

  /** Only those that somebody chose; whoever chose none may be asked about any. */
  private List<Line> topics(Look look) {
    Map<String, String> labels = new LinkedHashMap<>();
    topics.all().forEach(topic -> labels.put(topic.key(), topic.name()));
    return overlapping(look, labels, key -> new Narrowing(null, null, null, null, key)).stream()
        .filter(line -> !line.people().equals("0"))
        .toList();
  }

  /** Of whom the list is made, for whoever reads its name. */
  String name(Chosen chosen) {
    String narrowed =
        Stream.of(
                chosen.consultation().isEmpty() ? "" : title(chosen.consultation()),
                chosen.language().isEmpty()
                    ? ""
                    : english(Locale.forLanguageTag(chosen.language())),
                chosen.channel().isEmpty() ? "" : ChannelName.of(chosen.channel()),
                areas.all().stream()
                    .filter(area -> area.key().equals(chosen.area()))
                    .map(Area::name)
                    .findFirst()
                    .orElse(""),
                topics.all().stream()
                    .filter(topic -> topic.key().equals(chosen.topic()))
                    .map(topic -> "chose " + topic.name())
                    .findFirst()
                    .orElse(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String name = "Agreed to be asked again" + (narrowed.isEmpty() ? "" : ": " + narrowed);
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  /** Which consents a list of these rests on: of which consultations, and from when to when. */
  String source(Look look, Narrowing meant) {
    Map<String, List<Instant>> when = new TreeMap<>();
    for (Agreed one : look.of(meant)) {
      one.agreed()
          .forEach(
              (slug, at) -> {
                if (meant.consultation() == null || meant.consultation().equals(slug)) {
                  when.computeIfAbsent(slug, key -> new ArrayList<>()).add(at);
                }
              });
    }
    String given =
        when.entrySet().stream()
            .map(one -> title(one.getKey()) + ", " + days(one.getValue()))
            .collect(Collectors.joining("\n"));
    String source = "Their yes to being asked again, given in:\n" + given;
    return source.substring(0, Math.min(LONGEST_SOURCE, source.length()));
  }

  private static String days(List<Instant> all) {
    String first = day(all.stream().min(Comparator.naturalOrder()));
    String last = day(all.stream().max(Comparator.naturalOrder()));
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String day(Optional<Instant> at) {
    return at.map(one -> Wording.written(one.atZone(Days.LONDON).toLocalDate(), Locale.UK))
        .orElse("");
  }

  private static @Nullable String orNull(String chosen) {
    return chosen.isEmpty() ? null : chosen;
  }
}
