package org.earshot.reach;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.earshot.authoring.sheets.Table;
import org.earshot.security.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures from the jar and from the tables. */
@Service
class StoredPopulation implements Population {

  private final ShippedFigures shipped;
  private final FigureTable figures;
  private final FileTable files;
  private final InstantSource clock;

  StoredPopulation(
      ShippedFigures shipped, FigureTable figures, FileTable files, InstantSource clock) {
    this.shipped = shipped;
    this.figures = figures;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public List<Area> areas() {
    Map<String, String> names = new TreeMap<>();
    Map<String, TreeSet<String>> questions = new HashMap<>();
    for (Figure figure : shipped.all()) {
      names.putIfAbsent(figure.areaKey(), figure.area());
      questions.computeIfAbsent(figure.areaKey(), k -> new TreeSet<>()).add(figure.question());
    }
    for (FigureTable.Told told : figures.told()) {
      String key = Figure.key(told.area());
      names.putIfAbsent(key, told.area());
      questions.computeIfAbsent(key, k -> new TreeSet<>()).add(told.question());
    }
    List<Area> areas = new ArrayList<>();
    names.forEach(
        (key, name) ->
            areas.add(new Area(name, List.copyOf(questions.getOrDefault(key, new TreeSet<>())))));
    return areas;
  }

  @Override
  public List<Figure> figures(String area) {
    Map<String, UUID> newest = new HashMap<>();
    List<Figure> counted = new ArrayList<>();
    for (FigureTable.Loaded one : figures.of(area)) {
      UUID file = newest.computeIfAbsent(one.figure().question(), question -> one.file());
      if (file.equals(one.file())) {
        counted.add(one.figure());
      }
    }
    for (Figure figure : shipped.of(area)) {
      if (!newest.containsKey(figure.question())) {
        counted.add(figure);
      }
    }
    return List.copyOf(counted);
  }

  @Override
  public List<FigureFile> files() {
    return files.all();
  }

  @Override
  public Optional<FigureFile> file(UUID id) {
    return files.find(id);
  }

  @Override
  public List<FigureFault> faults(UUID file) {
    return files.faults(file);
  }

  @Override
  @Transactional
  public UUID take(String name, byte[] file, Officer by) {
    FigureReading read = FigureReading.of(Table.of(file));
    UUID id = UUID.randomUUID();
    files.insert(id, name, read.headings(), by, clock.instant());
    if (read.faults().isEmpty()) {
      figures.insert(id, read.figures());
    } else {
      files.insert(id, read.faults());
    }
    return id;
  }

  @Override
  @Transactional
  public void remove(UUID file, Officer by) {
    if (files.remove(file, by, clock.instant()) == 0) {
      throw new NoSuchElementException("no file " + file);
    }
    figures.delete(file);
  }

  @Override
  public String template() {
    return shipped.template();
  }
}
