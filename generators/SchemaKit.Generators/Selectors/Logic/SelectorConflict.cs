namespace SchemaKit.Generators.Selectors;

/// <summary>Why a selector can never match: two of its conditions, or one by itself.</summary>
/// <param name="FirstStep">The step of the first condition.</param>
/// <param name="First">The first condition's place in its compound.</param>
/// <param name="LastStep">The step of the last condition.</param>
/// <param name="Last">The last condition's place in its compound.</param>
/// <param name="Reason">Why not: half a sentence.</param>
internal sealed record SelectorConflict(int FirstStep, int First, int LastStep, int Last, string Reason);
