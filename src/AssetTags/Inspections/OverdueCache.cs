using AssetTags.Assets;

namespace AssetTags.Inspections;

/// <summary>The walks last found, as long as the registry stays the same; one for the whole program. Only keys are kept here.</summary>
public sealed class OverdueCache
{
    private const int Most = 16;

    private readonly Lock _lock = new();
    private readonly Dictionary<Asked, Walk> _kept = [];

    internal Walk? Find(Asked asked)
    {
        lock (_lock)
        {
            return _kept.GetValueOrDefault(asked);
        }
    }

    internal Walk Keep(Asked asked, Walk walk)
    {
        lock (_lock)
        {
            foreach (var old in _kept.Keys.Where(k => k.CommunityId == asked.CommunityId && (k.Revision, k.Today) != (asked.Revision, asked.Today)).ToList())
            {
                _kept.Remove(old);
            }

            if (_kept.Count >= Most)
            {
                _kept.Clear();
            }

            return _kept[asked] = walk;
        }
    }

    internal sealed record Asked(Guid CommunityId, Guid? HolderId, string ClassPrefix, AssetCondition? Condition, DateOnly Today, long Revision);

    internal sealed record Walk(Guid[] Assets, int Never);
}
