using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Parsing;

namespace SchemaKit.Generators.Versions;

/// <summary>Finds claims of the same precedence that hold for the same page.</summary>
internal static class OverlapChecker
{
    /// <summary>Checks claims of one host that ask for the same of a page.</summary>
    public static IEnumerable<ClaimFault> Check(IEnumerable<Claim> rivals)
    {
        List<Claim> claims = [.. rivals];
        claims.Sort(Claim.CompareBeginnings);
        Claim? latest = null;
        foreach (Claim claim in claims)
        {
            if (latest is not null && Overlap(latest, claim))
            {
                yield return latest.IsUndated && claim.IsUndated
                    ? Ambiguous(latest, claim)
                    : Overlapping(latest, claim);
            }

            if (latest is null || claim.EndsAfter(latest))
                latest = claim;
        }
    }

    private static bool Overlap(Claim earlier, Claim later) =>
        earlier.Version.Until is not { } end
        || later.Version.From is not { } start
        || VersionDate.Compare(start, end) < 0;

    private static ClaimFault Ambiguous(Claim first, Claim second) => new(
        second.Type,
        Descriptors.AmbiguousHost,
        second.Host.Place,
        [second.Host.Value, first.Type.Name]);

    private static ClaimFault Overlapping(Claim earlier, Claim later)
    {
        // Of the two ends the nearer one; the beginning is that of the later claim.
        Claim shorter = earlier.EndsAfter(later) ? later : earlier;
        string range = DateText.Range(later.Version.From, shorter.Version.Until);
        Place place = later.Schema.NamedText(VersionParser.From)?.Place ?? later.Host.Place;
        return new ClaimFault(
            later.Type,
            Descriptors.OverlappingVersions,
            place,
            [later.Type.Name, later.Host.Value, range, earlier.Type.Name]);
    }
}
