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
 * KEYS: the claim held, the claim to take, the claim to release ('' for none), then keys that must hold nothing,
 * keys to set, keys to delete, ordered lists.
 * ARGV: the three claims' tokens, the milliseconds to take one for, how many keys must hold nothing, are to be set,
 * are to be deleted, then value and milliseconds ('' for ever) of each key to set, then member and rank ('' to take
 * it out) for each list.
 * Answers 1 when changed, 0 when a condition did not hold.
 */
export const changeScript = `
local at, args = 3, 7
local absent, sets, deletes = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
for i = at + 1, at + absent do
  if redis.call('exists', KEYS[i]) == 1 then return 0 end
end
if ARGV[1] ~= '' and redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] ~= '' and not redis.call('set', KEYS[2], ARGV[2], 'px', ARGV[4], 'nx') then return 0 end
at = at + absent
for i = 1, sets do
  local key, value, ttl = KEYS[at + i], ARGV[args + 2 * i - 1], ARGV[args + 2 * i]
  if ttl == '' then redis.call('set', key, value) else redis.call('set', key, value, 'px', ttl) end
end
at, args = at + sets, args + 2 * sets
for i = at + 1, at + deletes do redis.call('del', KEYS[i]) end
at = at + deletes
for i = 1, #KEYS - at do
  local list, member, rank = KEYS[at + i], ARGV[args + 2 * i - 1], ARGV[args + 2 * i]
  if rank == '' then redis.call('zrem', list, member) else redis.call('zadd', list, rank, member) end
end
if ARGV[3] ~= '' and redis.call('get', KEYS[3]) == ARGV[3] then redis.call('del', KEYS[3]) end
return 1`;
