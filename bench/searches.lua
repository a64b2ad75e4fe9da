-- two hundred questions with facets, in four languages, one after the other
local words = {
  "supervision", "children+displaced", "grief", "stress+care", "training+peer", "camp+shelter", "safety+referral", "trauma", "burnout+team", "village+nurse",
  "deuil", "enfants+d%C3%A9plac%C3%A9s", "formation", "sant%C3%A9", "soutien+famille", "duelo", "ni%C3%B1os", "apoyo+familia", "refugio", "salud",
  "%D8%A7%D9%84%D8%AF%D8%B9%D9%85", "%D8%A7%D9%84%D8%A3%D8%B7%D9%81%D8%A7%D9%84", "%D8%A7%D9%84%D8%AA%D8%AF%D8%B1%D9%8A%D8%A8", "%D8%A7%D9%84%D8%B5%D8%AD%D8%A9", "%D8%A7%D9%84%D8%B7%D9%88%D8%A7%D8%B1%D8%A6"
}
local facets = { "", "&language=en", "&language=ar", "&layer=L2", "&year=2015", "&language=fr&layer=L3", "&kind=manual", "&topic=coordination" }
local i = 0
request = function()
  i = i + 1
  return wrk.format("GET", "/library?q=" .. words[1 + i % #words] .. facets[1 + math.floor(i / #words) % #facets] .. (UNCACHED and ("&u=" .. i .. "-" .. math.random(1000000000)) or ""))
end
