package org.earshot.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.earshot.channels.sending.Channel;
import org.earshot.channels.sending.Receipt;

/** A provider that answers what it was told to, and then accepts everything. */
final class ScriptedChannel implements Channel {

  private final Deque<Receipt> answers = new ArrayDeque<>();
  private final Deque<Reconciled> looks = new ArrayDeque<>();
  private final List<Posting> sent = new ArrayList<>();
  private final List<Posting> looked = new ArrayList<>();
  private double perSecond = 1_000_000;
  private Runnable whileSending = () -> {};

  synchronized ScriptedChannel answering(Receipt... receipts) {
    answers.addAll(List.of(receipts));
    return this;
  }

  synchronized ScriptedChannel finding(Reconciled... found) {
    looks.addAll(List.of(found));
    return this;
  }

  /** Nothing stands in the way any more. */
  synchronized void mended() {
    answers.clear();
  }

  ScriptedChannel pacing(double rate) {
    perSecond = rate;
    return this;
  }

  ScriptedChannel whileSending(Runnable action) {
    whileSending = action;
    return this;
  }

  /** What was handed over, in order. */
  synchronized List<Posting> sent() {
    return List.copyOf(sent);
  }

  /** What was asked after, in order. */
  synchronized List<Posting> looked() {
    return List.copyOf(looked);
  }

  List<String> texts() {
    return sent().stream().map(posting -> posting.message().text()).toList();
  }

  @Override
  public Set<String> names() {
    return Set.of("sms", "whatsapp");
  }

  @Override
  public Receipt send(Posting posting) {
    Receipt receipt;
    synchronized (this) {
      sent.add(posting);
      receipt = answers.isEmpty() ? new Receipt.Accepted("P" + sent.size()) : answers.remove();
    }
    whileSending.run();
    return receipt;
  }

  @Override
  public synchronized Reconciled reconcile(Posting posting) {
    looked.add(posting);
    return looks.isEmpty() ? new Reconciled.Unknown(true) : looks.remove();
  }

  @Override
  public boolean remembers() {
    return true;
  }

  @Override
  public double perSecond(String channel) {
    return perSecond;
  }
}
