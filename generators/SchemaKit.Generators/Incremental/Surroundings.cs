using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Incremental;

/// <summary>
/// What a compilation declares to its files. Two are equal where no name in a file that they share can mean another thing.
/// </summary>
internal sealed class Surroundings : IEquatable<Surroundings>
{
    private static readonly ConditionalWeakTable<Compilation, Surroundings> OfCompilations = new();

    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CompilationOptions _options;
    private readonly string? _assemblyName;

    // All schemas of a compilation ask the same, one after the other.
    private Comparison? _last;

    private Surroundings(Compilation compilation)
    {
        _trees = [.. compilation.SyntaxTrees];
        _references = compilation.ExternalReferences;
        _options = compilation.Options;
        _assemblyName = compilation.AssemblyName;
    }

    /// <summary>The surroundings in a compilation.</summary>
    public static Surroundings Of(Compilation compilation) =>
        OfCompilations.GetValue(compilation, static compilation => new Surroundings(compilation));

    /// <inheritdoc/>
    public bool Equals(Surroundings? other)
    {
        if (other is null || ReferenceEquals(this, other))
            return other is not null;
        if (_last is { } last && last.Other.TryGetTarget(out Surroundings? known) && ReferenceEquals(known, other))
            return last.Result;

        bool result = Compare(other);
        _last = new Comparison(new WeakReference<Surroundings>(other), result);
        return result;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Surroundings);

    /// <inheritdoc/>
    public override int GetHashCode() => _trees.Length;

    private bool Compare(Surroundings other)
    {
        bool isSameProject = _trees.Length == other._trees.Length
            && _assemblyName == other._assemblyName
            && ReferenceEquals(_options, other._options)
            && _references.SequenceEqual(other._references);
        if (!isSameProject)
            return false;

        for (int i = 0; i < _trees.Length; i++)
        {
            if (!ReferenceEquals(_trees[i], other._trees[i]) && !DeclarationOutline.AreEqual(_trees[i], other._trees[i]))
                return false;
        }

        return true;
    }

    private sealed record Comparison(WeakReference<Surroundings> Other, bool Result);
}
