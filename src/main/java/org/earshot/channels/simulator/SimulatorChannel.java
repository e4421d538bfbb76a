package org.earshot.channels.simulator;

import java.util.Set;
import org.earshot.channels.Fitting;
import org.earshot.channels.Fitting.Fitted;
import org.earshot.channels.sending.Channel;
import org.earshot.channels.sending.Receipt;
import org.earshot.channels.sending.Receipt.Accepted;
import org.springframework.stereotype.Component;

/** Sends to the phones in the browser. */
@Component
@WhenSimulated
final class SimulatorChannel implements Channel {

  /** Nobody sets a pace here; the figure only keeps a runaway in bounds. */
  private static final double PER_SECOND = 1000;

  private final Threads threads;
  private final Fitting fitting;

  SimulatorChannel(Threads threads, Fitting fitting) {
    this.threads = threads;
    this.fitting = fitting;
  }

  @Override
  public Set<String> names() {
    return Set.of(SimulatedPhones.CHANNEL);
  }

  @Override
  public double perSecond(String channel) {
    return PER_SECOND;
  }

  @Override
  public Receipt send(Posting posting) {
    PhoneNumber phone = PhoneNumber.of(posting.to().value());
    Fitted fitted = fitting.fit(phone.look(), posting.message());
    threads.received(phone, posting.letterId(), fitted.text(), fitted.buttons(), fitted.segments());
    return new Accepted(Long.toString(posting.letterId()));
  }

  /** Its phones are in the same database, and put back with it. */
  @Override
  public boolean remembers() {
    return false;
  }

  @Override
  public Reconciled reconcile(Posting posting) {
    return threads
        .bubbleOf(posting.letterId())
        .<Reconciled>map(bubble -> new Reconciled.Found(Long.toString(posting.letterId())))
        .orElseGet(Reconciled.NotThere::new);
  }
}
