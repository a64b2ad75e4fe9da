-- questions that nobody asked before: two words and perhaps a choice, out of some twenty thousand
local words = {
  { "supervision", "support", "family", "children", "displaced", "community", "grief", "stress", "care", "group", "training", "peer", "health", "worker", "school", "mother", "camp", "shelter", "listening", "safety", "referral", "facilitator", "wellbeing", "recovery", "trauma", "burnout", "manual", "nurse", "teacher", "flood", "coordination", "monitoring" },
  { "supervision", "soutien", "famille", "enfants", "deuil", "stress", "soins", "groupe", "formation", "pair", "camp", "abri", "perte", "espoir", "pratique", "manuel", "village", "clinique", "enseignant", "urgence", "inondation", "conflit", "coordination", "traduction" },
  { "apoyo", "familia", "comunidad", "duelo", "cuidado", "grupo", "salud", "escuela", "madre", "refugio", "escucha", "seguridad", "bienestar", "trauma", "esperanza", "equipo", "manual", "actividad", "aldea", "enfermera", "emergencia", "terremoto", "conflicto", "calidad" },
  { "%D8%A7%D9%84%D8%AF%D8%B9%D9%85", "%D8%A7%D9%84%D8%A3%D8%B3%D8%B1%D8%A9", "%D8%A7%D9%84%D8%A3%D8%B7%D9%81%D8%A7%D9%84", "%D8%A7%D9%84%D8%AA%D8%AF%D8%B1%D9%8A%D8%A8", "%D8%A7%D9%84%D8%B5%D8%AD%D8%A9", "%D8%A7%D9%84%D8%B7%D9%88%D8%A7%D8%B1%D8%A6", "%D8%A7%D9%84%D9%85%D8%AF%D8%B1%D8%B3%D8%A9", "%D8%A7%D9%84%D9%85%D8%AE%D9%8A%D9%85", "%D8%A7%D9%84%D8%A3%D9%85%D9%84", "%D8%A7%D9%84%D9%82%D8%B1%D9%8A%D8%A9" }
}
local facets = { "", "", "&language=en", "&language=ar", "&layer=L2", "&year=2015", "&kind=manual", "&topic=coordination", "&country=UG", "&year=2001&layer=L1" }
math.randomseed(os.time())
request = function()
  local own = words[math.random(#words)]
  return wrk.format("GET", "/library?q=" .. own[math.random(#own)] .. "+" .. own[math.random(#own)] .. facets[math.random(#facets)])
end
