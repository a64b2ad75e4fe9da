-- four hundred questions with three choices each, as wide and as narrow as members' own
math.randomseed(11)
local kinds = {"front-line-worker","university-researcher","government-policy-maker","humanitarian-manager"}
local languages = {"en","en","en","fr","es","ar","ar","sw"}
local countries = {"UG","LB","SY","JO","UA","CO","CD","YE","BD","SD","KE","FR","GB","TN","PH","PE"}
local interests = {"coordination","supervision","staff-care","grief-loss","peer-support","psychological-first-aid","adolescents-youth","refugees-migrants"}
local i = 0
request = function()
  i = i + 1
  local path = "/members?kind=" .. kinds[math.random(#kinds)] .. "&language=" .. languages[math.random(#languages)]
  if math.random(2) == 1 then path = path .. "&country=" .. countries[math.random(#countries)] else path = path .. "&interest=" .. interests[math.random(#interests)] end
  return wrk.format("GET", path)
end
