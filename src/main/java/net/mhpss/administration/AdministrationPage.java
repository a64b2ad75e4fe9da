package net.mhpss.administration;

import java.util.List;
import java.util.Map;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/**
 * Who holds which office, and the form that appoints; {@code refusal} says why something could not
 * be ended.
 */
record AdministrationPage(
    List<Appointments.Held> held,
    NewAppointment form,
    Map<String, String> problems,
    String refusal,
    List<Choice> regions,
    List<Choice> languages)
    implements Page {}
