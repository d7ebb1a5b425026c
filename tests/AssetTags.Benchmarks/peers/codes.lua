-- For wrk: asks for codes in random order, and tells what came of it in one line. The file of codes is the one argument.
local requests = {}

function init(arguments)
  math.randomseed(20261125)
  for code in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("GET", "/" .. code)
  end
end

function request()
  return requests[math.random(#requests)]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("result %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.timeout + errors.status))
end
