using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Parsing;

namespace SchemaKit.Generators.Versions;

/// <summary>Finds times between the versions of a host that no schema reads.</summary>
internal static class GapChecker
{
    /// <summary>Checks the claims of one host.</summary>
    /// <param name="versions">The claims.</param>
    /// <param name="wider">The claims of hosts that cover it as well: they read what its own versions do not.</param>
    public static IEnumerable<ClaimFault> Check(IEnumerable<Claim> versions, IEnumerable<Claim> wider)
    {
        HashSet<Claim> own = [.. versions];
        List<Claim> claims = [.. own.Concat(wider).Where(IsLayout)];
        claims.Sort(Claim.CompareBeginnings);

        Claim? latest = null;
        Claim? before = null;
        (VersionDate From, VersionDate Until)? gap = null;
        foreach (Claim claim in claims)
        {
            (VersionDate? end, VersionDate? start) = (latest?.Version.Until, claim.Version.From);
            if (end is { } from && start is { } until && VersionDate.Compare(from, until) < 0)
                gap ??= (from, until);

            if (own.Contains(claim))
            {
                if (gap is { } found && before is not null)
                    yield return Gap(before, claim, found.From, found.Until);
                gap = null;
                if (before is null || claim.EndsAfter(before))
                    before = claim;
            }

            if (latest is null || claim.EndsAfter(latest))
                latest = claim;
        }
    }

    // What is for some pages, and at all times, stands beside the versions and fills no gap.
    private static bool IsLayout(Claim claim) => claim.Version.When is null || !claim.IsUndated;

    private static ClaimFault Gap(Claim before, Claim behind, VersionDate from, VersionDate until) => new(
        behind.Type,
        Descriptors.GapBetweenVersions,
        behind.Schema.NamedText(VersionParser.From)!.Place,
        [behind.Host.Value, DateText.Range(from, until), before.Type.Name, behind.Type.Name]);
}
