package org.earshot.web.simulator;

import java.time.Instant;
import java.util.List;
import org.earshot.channels.Message;

/**
 * One message in a thread.
 *
 * @param ours whether Earshot wrote it
 * @param parts SMS segments that it costs; 1 where the look has no parts
 * @param choices what can be tapped
 */
record Bubble(boolean ours, String text, Instant at, int parts, List<Message.Choice> choices) {}
