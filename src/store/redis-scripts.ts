/** Lua that Redis runs as one step. Keys arrive complete, prefix included. */

/** KEYS: claim. ARGV: token, milliseconds. Answers 1 when extended, 0 when the claim was lost. */
export const renewScript = `
if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end
return 0`;

/** KEYS: claim. ARGV: token. */
export const releaseScript = `
if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end
return 0`;

/**
 * KEYS: keys that must hold nothing, the claim if there is one, keys to set, keys to delete.
 * ARGV: how many must hold nothing, how many to set, the claim's token or '', then value and milliseconds ('' for
 * ever) of each key to set. Answers 1 when changed, 0 when a condition did not hold.
 */
export const changeScript = `
local absent, sets, token = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
for i = 1, absent do
  if redis.call('exists', KEYS[i]) == 1 then return 0 end
end
local done = absent
if token ~= '' then
  done = done + 1
  if redis.call('get', KEYS[done]) ~= token then return 0 end
end
for i = 1, sets do
  local value, ttl = ARGV[2 + 2 * i], ARGV[3 + 2 * i]
  if ttl == '' then redis.call('set', KEYS[done + i], value)
  else redis.call('set', KEYS[done + i], value, 'px', ttl) end
end
for i = done + sets + 1, #KEYS do redis.call('del', KEYS[i]) end
return 1`;
