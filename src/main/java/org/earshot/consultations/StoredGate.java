package org.earshot.consultations;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.earshot.authoring.Finding;
import org.earshot.consultations.Consultations.MayNotOpen;
import org.earshot.flow.Conversation;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The opening gate, with what officers said and signed at it. */
@Service
class StoredGate implements Gate {

  private static final int LONGEST_ROLE = 200;

  private final Consultations consultations;
  private final OpeningGate gate;
  private final Overruling overruling;
  private final SignOffs signOffs;
  private final Signatories signatories;
  private final InstantSource clock;

  StoredGate(
      Consultations consultations,
      OpeningGate gate,
      Overruling overruling,
      SignOffs signOffs,
      Signatories signatories,
      InstantSource clock) {
    this.consultations = consultations;
    this.gate = gate;
    this.overruling = overruling;
    this.signOffs = signOffs;
    this.signatories = signatories;
    this.clock = clock;
  }

  @Override
  public Look look(String slug) {
    Consultation consultation = existing(slug);
    return look(consultation, gate.look(consultation));
  }

  @Override
  public Map<String, Look> looks(Collection<Consultation> all) {
    Map<String, Set<Locale>> readable = gate.readable(all);
    Map<String, Look> looks = new HashMap<>();
    for (Consultation one : all) {
      Set<Locale> its = readable.getOrDefault(one.slug(), Set.of());
      looks.put(one.slug(), look(one, gate.look(one, its)));
    }
    return looks;
  }

  private Look look(Consultation consultation, OpeningGate.Look seen) {
    String slug = consultation.slug();
    List<Reason> given = overruling.given(slug);
    List<Check> checks = overruling.checks(seen, given);
    List<Signature> signatures =
        signOffs.of(slug).stream()
            .map(one -> signature(one, consultation.setUp(), seen.conversation()))
            .toList();
    return new Look(
        checks,
        given,
        signatures,
        Checklists.of(consultation, seen.conversation(), gate.days()),
        seal(consultation.setUp(), seen.conversation()));
  }

  @Override
  public void overrule(String slug, Map<String, String> given, Officer by) {
    overruling.overrule(slug, look(slug).checks(), given, by);
  }

  @Override
  public void signOff(String slug, String role, @Nullable String read, Officer by) {
    Consultation consultation = existing(slug);
    String held = role.strip();
    if (held.isEmpty() || held.length() > LONGEST_ROLE) {
      throw Refused.invalid("role", "Enter the role that you sign off as, like Head of Service");
    }
    String objection = signatories.objection(consultation, by);
    if (objection != null) {
      throw Refused.forbidden("role", objection);
    }
    OpeningGate.Look seen = gate.look(consultation);
    Conversation conversation = seen.conversation();
    if (conversation == null || seen.blocksBesides(OpeningGate.SIGN_OFF)) {
      throw Refused.conflict("role", "Mend what blocks first: nothing else can be signed off");
    }
    if (read != null && !read.equals(seal(consultation.setUp(), conversation))) {
      throw Refused.conflict(
          "role", "Somebody changed the record or the questions just now: read them once more");
    }
    if (!isSigned(consultation, conversation)) {
      signOffs.add(slug, consultation.setUp(), conversation.version(), held, by, clock.instant());
    }
  }

  /** A second click signs nothing twice. */
  private boolean isSigned(Consultation consultation, Conversation conversation) {
    return signOffs.of(consultation.slug()).stream()
        .anyMatch(one -> one.stillOf(consultation.setUp(), conversation.version()));
  }

  @Override
  public @Nullable String objection(String slug, Officer by) {
    return signatories.objection(existing(slug), by);
  }

  @Override
  public Consultation open(String slug) {
    Consultation.State state = existing(slug).state();
    if (state == Consultation.State.DRAFT || state == Consultation.State.SCHEDULED) {
      List<Finding> left = look(slug).open().stream().map(Check::finding).toList();
      if (!left.isEmpty()) {
        throw new MayNotOpen(left);
      }
    }
    return consultations.open(slug);
  }

  private static String seal(SetUp setUp, @Nullable Conversation conversation) {
    String version = conversation == null ? "" : conversation.version();
    return version + "-" + Integer.toHexString(SetUpJson.write(setUp).hashCode());
  }

  private static Signature signature(
      SignOffs.Signed signed, SetUp now, @Nullable Conversation conversation) {
    boolean holds = conversation != null && signed.stillOf(now, conversation.version());
    return new Signature(signed.officerName(), signed.role(), signed.at(), holds);
  }

  private Consultation existing(String slug) {
    return consultations
        .find(slug)
        .orElseThrow(() -> new NoSuchElementException("no consultation " + slug));
  }
}
