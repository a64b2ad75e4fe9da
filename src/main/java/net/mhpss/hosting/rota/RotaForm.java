package net.mhpss.hosting.rota;

import java.util.List;
import net.mhpss.web.Form;

/**
 * Who is to be on duty when, as it was chosen.
 *
 * @param duty a Monday, a blank and the address of a host, or the Monday alone for nobody
 */
record RotaForm(List<String> duty) implements Form {}
