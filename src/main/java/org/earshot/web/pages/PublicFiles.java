package org.earshot.web.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.earshot.consultations.SetUp;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register for programs: as JSON, as a calendar, and as a feed of news. */
@RestController
class PublicFiles {

  private static final CacheControl A_MINUTE =
      CacheControl.maxAge(Duration.ofSeconds(60)).cachePublic();

  private final Register register;
  private final NumbersToText numbers;
  private final AtomFeed feed;

  PublicFiles(Register register, NumbersToText numbers, AtomFeed feed) {
    this.feed = feed;
    this.register = register;
    this.numbers = numbers;
  }

  @GetMapping(path = "/consultations.json", produces = "application/json")
  ResponseEntity<List<Entry>> json() {
    return ResponseEntity.ok()
        .cacheControl(A_MINUTE)
        .body(register.all().stream().map(this::entry).toList());
  }

  @GetMapping(path = "/consultations.ics", produces = "text/calendar;charset=UTF-8")
  ResponseEntity<String> calendar() {
    Calendar calendar = new Calendar(numbers.publicUrl(), register.today());
    register.all().forEach(calendar::add);
    return ResponseEntity.ok()
        .cacheControl(A_MINUTE)
        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
        .body(calendar.toString());
  }

  @GetMapping(path = "/consultations.atom", produces = "application/atom+xml;charset=UTF-8")
  ResponseEntity<String> feed() {
    return ResponseEntity.ok()
        .cacheControl(A_MINUTE)
        .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
        .body(feed.of(register.all()));
  }

  private Entry entry(Notice notice) {
    return new Entry(
        notice.slug(),
        notice.title(),
        notice.stage().name().toLowerCase(Locale.ROOT),
        notice.paused(),
        notice.setUp().purpose(),
        notice.setUp().whoDecides(),
        notice.languages().stream().map(Notice.Words::tag).toList(),
        notice.setUp().opensOn(),
        notice.closes(),
        promise(notice.feedback()),
        promise(notice.outcome()),
        promise(notice.review()),
        notice.pledges().stream()
            .map(one -> new Pledged(one.theme(), one.status().name(), one.first(), one.by()))
            .toList(),
        notice.expectedMonth().map(YearMonth::toString).orElse(null),
        notice.setUp().others(),
        notice.setUp().told().published(),
        numbers.publicUrl() + "/consultations/" + notice.slug());
  }

  private static Promise promise(Clock clock) {
    return new Promise(
        clock.due(), clock.kept(), clock.state().name().toLowerCase(Locale.ROOT), clock.expected());
  }

  /**
   * @param stage {@code open}, {@code coming}, {@code closed} or {@code outcome}
   * @param paused whether it is open and lets nobody new in for now
   * @param expectedMonth of one that is only announced, when it is to open: 2027-03
   */
  record Entry(
      String slug,
      String title,
      String stage,
      boolean paused,
      @Nullable String purpose,
      @Nullable String whoDecides,
      List<String> languages,
      @Nullable LocalDate opensOn,
      @Nullable LocalDate closesOn,
      Promise feedback,
      Promise outcome,
      Promise review,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Pledged> promised,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String expectedMonth,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> togetherWith,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SetUp.Document> documents,
      String url) {}

  /**
   * What the outcome promised by a day, while people do not know how it ended.
   *
   * @param status {@code will_do} or {@code not_decided}
   * @param due the day that people were told first
   * @param expected the day that holds now
   */
  record Pledged(String theme, String status, LocalDate due, LocalDate expected) {}

  /**
   * @param state {@code not_set}, {@code due}, {@code late}, {@code sending} or {@code sent}
   * @param expected the days that people were told instead, oldest first
   */
  record Promise(
      @Nullable LocalDate due,
      @Nullable LocalDate sent,
      String state,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LocalDate> expected) {}
}
