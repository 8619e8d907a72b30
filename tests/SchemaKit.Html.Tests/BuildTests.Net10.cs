using System.Reflection;
using System.Runtime.Versioning;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class BuildTests
{
    [Fact]
    public void The_engine_that_is_tested_here_is_the_build_for_net10() =>
        Assert.Equal(
            ".NETCoreApp,Version=v10.0",
            typeof(Page).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
}
