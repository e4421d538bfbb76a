package org.earshot.web.simulator;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.earshot.channels.Message.Choice;
import org.earshot.channels.simulator.Bubble;
import org.earshot.channels.simulator.SimulatedPhones;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The line to the simulated telephones; where the simulator is off, nothing is found here. */
@Component
class Line {

  private final ObjectProvider<SimulatedPhones> phones;

  Line(ObjectProvider<SimulatedPhones> phones) {
    this.phones = phones;
  }

  /**
   * @throws ResponseStatusException 404 where the simulator is off
   */
  void mustBeOn() {
    phones();
  }

  List<Bubble> thread(Phone phone) {
    return phones().thread(phone.name());
  }

  /** Sends the words; an empty message is sent too, as any telephone would. */
  void text(Phone phone, String words) {
    phones().text(phone.name(), words);
  }

  /** Sends a file with words, or without; one that is empty says nothing. */
  void send(Phone phone, MultipartFile file, String words) throws IOException {
    if (file.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    String type = Objects.requireNonNullElse(file.getContentType(), "");
    phones().send(phone.name(), file.getBytes(), type, words);
  }

  /**
   * Taps a button that is on the screen.
   *
   * @throws ResponseStatusException 400 where there is none of that name
   */
  void tap(Phone phone, String choice) {
    List<Bubble> thread = thread(phone);
    String label =
        thread.reversed().stream()
            .flatMap(bubble -> bubble.buttons().stream())
            .filter(button -> button.id().equals(choice))
            .map(Choice::label)
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    phones().tap(phone.name(), choice, label);
  }

  void clear(Phone phone) {
    phones().clear(phone.name());
  }

  private SimulatedPhones phones() {
    SimulatedPhones present = phones.getIfAvailable();
    if (present == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return present;
  }
}
