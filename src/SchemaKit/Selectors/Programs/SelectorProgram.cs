using System.Collections.Immutable;

namespace SchemaKit.Selectors;

/// <summary>
/// What selectors are compiled to: passes over a page that answer all of them at once, each node visited once a pass.
/// The emitter writes it as C#, the interpreter runs it.
/// </summary>
/// <remarks>
/// <para>
/// A pass walks the elements forward, in document order, or backward. Every compound selector has a number in it, its
/// bit; the compounds of a complex selector have neighbouring ones, from left to right. Which bits can match an element
/// follows from those that its ancestors, its parent and its earlier siblings matched: bit n + 1 where bit n was
/// matched by the one that the combinator between them leads to. So an element costs a few operations on machine words,
/// however many selectors there are and whatever stands around it.
/// </para>
/// <para>
/// <c>:has</c> asks the other way round, for what comes later. Read from right to left, its argument is a complex
/// selector too, whose combinators lead from descendants, children, the next sibling and later siblings to the element
/// that <c>:has</c> stands on. A backward pass, in which all those are visited before the element, answers it by the
/// very same operations.
/// </para>
/// <para>
/// What one pass finds out and another one needs is a fact, a bit a node. As a rule there is a single pass; there are
/// as many as the two directions take turns inside of a selector: for <c>a:has(b)</c> two, for <c>a:has(:is(b
/// c:has(d)))</c> four.
/// </para>
/// </remarks>
internal sealed class SelectorProgram
{
    /// <summary>The passes in the order in which they run. The last one, a forward one, gives the matches.</summary>
    public required ImmutableArray<SelectorPass> Passes { get; init; }

    /// <summary>For each list, the bits of the last pass that its elements match one of.</summary>
    public required ImmutableArray<BitSet> Results { get; init; }

    /// <summary>How many facts the passes leave for later ones.</summary>
    public required int FactCount { get; init; }

    /// <summary>What outside of a scope the matches inside of it depend on.</summary>
    public required SelectorContext Context { get; init; }

    /// <summary>The pass that gives the matches.</summary>
    public SelectorPass LastPass => Passes[Passes.Length - 1];

    /// <summary>Compiles lists.</summary>
    /// <param name="lists">The lists; at least one.</param>
    public static SelectorProgram Compile(IReadOnlyList<SelectorList> lists) => SelectorCompiler.Compile(lists);

    /// <summary>Whether what a list matches depends on the scope.</summary>
    public static bool AsksForScope(SelectorList list) => Compile([list]).Passes.Any(pass => pass.Asks(IsScope));

    private static bool IsScope(Condition condition) =>
        condition is SimpleCondition { Selector: StructuralPseudoClass { Kind: StructuralKind.Scope } };
}
