using System.Reflection;
using System.Runtime.Versioning;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class BuildTests
{
    [Fact]
    public void The_engine_that_is_tested_here_is_the_build_for_netstandard() =>
        Assert.Equal(
            ".NETStandard,Version=v2.0",
            typeof(Page).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
}
