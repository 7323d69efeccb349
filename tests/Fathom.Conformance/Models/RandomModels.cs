// Written by: dotnet run -c Release --project tests/Fathom.Conformance -- declare --seed 1 --count 320
// Change the writer (Declarations/) and write again; a test holds this file to it.
using Fathom.Conformance.Cases;

namespace Fathom.Conformance.Models;

/// <summary>The random models: sizes around tile edges, every activation with every loss and optimizer.</summary>
internal static class RandomModels
{
    public static ModelCase[] All() =>
    [
        new ModelCase<int>(nameof(M001), static () => new M001(seed: 1)),
        new ModelCase<int>(nameof(M002), static () => new M002(seed: 1)),
        new ModelCase<int>(nameof(M003), static () => new M003(seed: 1)),
        new ModelCase<int>(nameof(M004), static () => new M004(seed: 1)),
        new ModelCase<int>(nameof(M005), static () => new M005(seed: 1)),
        new ModelCase<int>(nameof(M006), static () => new M006(seed: 1)),
        new ModelCase<int>(nameof(M007), static () => new M007(seed: 1)),
        new ModelCase<int>(nameof(M008), static () => new M008(seed: 1)),
        new ModelCase<int>(nameof(M009), static () => new M009(seed: 1)),
        new ModelCase<int>(nameof(M010), static () => new M010(seed: 1)),
        new ModelCase<int>(nameof(M011), static () => new M011(seed: 1)),
        new ModelCase<float>(nameof(M012), static () => new M012(seed: 1)),
        new ModelCase<float>(nameof(M013), static () => new M013(seed: 1)),
        new ModelCase<float>(nameof(M014), static () => new M014(seed: 1)),
        new ModelCase<float>(nameof(M015), static () => new M015(seed: 1)),
        new ModelCase<float>(nameof(M016), static () => new M016(seed: 1)),
        new ModelCase<float>(nameof(M017), static () => new M017(seed: 1)),
        new ModelCase<float>(nameof(M018), static () => new M018(seed: 1)),
        new ModelCase<float>(nameof(M019), static () => new M019(seed: 1)),
        new ModelCase<float>(nameof(M020), static () => new M020(seed: 1)),
        new ModelCase<float>(nameof(M021), static () => new M021(seed: 1)),
        new ModelCase<float>(nameof(M022), static () => new M022(seed: 1)),
        new ModelCase<float>(nameof(M023), static () => new M023(seed: 1)),
        new ModelCase<float>(nameof(M024), static () => new M024(seed: 1)),
        new ModelCase<float>(nameof(M025), static () => new M025(seed: 1)),
        new ModelCase<float>(nameof(M026), static () => new M026(seed: 1)),
        new ModelCase<float>(nameof(M027), static () => new M027(seed: 1)),
        new ModelCase<float>(nameof(M028), static () => new M028(seed: 1)),
        new ModelCase<float>(nameof(M029), static () => new M029(seed: 1)),
        new ModelCase<float>(nameof(M030), static () => new M030(seed: 1)),
        new ModelCase<float>(nameof(M031), static () => new M031(seed: 1)),
        new ModelCase<float>(nameof(M032), static () => new M032(seed: 1)),
        new ModelCase<float>(nameof(M033), static () => new M033(seed: 1)),
        new ModelCase<float>(nameof(M034), static () => new M034(seed: 1)),
        new ModelCase<float>(nameof(M035), static () => new M035(seed: 1)),
        new ModelCase<float>(nameof(M036), static () => new M036(seed: 1)),
        new ModelCase<float>(nameof(M037), static () => new M037(seed: 1)),
        new ModelCase<float>(nameof(M038), static () => new M038(seed: 1)),
        new ModelCase<float>(nameof(M039), static () => new M039(seed: 1)),
        new ModelCase<float>(nameof(M040), static () => new M040(seed: 1)),
        new ModelCase<float>(nameof(M041), static () => new M041(seed: 1)),
        new ModelCase<float>(nameof(M042), static () => new M042(seed: 1)),
        new ModelCase<float>(nameof(M043), static () => new M043(seed: 1)),
        new ModelCase<float>(nameof(M044), static () => new M044(seed: 1)),
        new ModelCase<int>(nameof(M045), static () => new M045(seed: 1)),
        new ModelCase<int>(nameof(M046), static () => new M046(seed: 1)),
        new ModelCase<int>(nameof(M047), static () => new M047(seed: 1)),
        new ModelCase<int>(nameof(M048), static () => new M048(seed: 1)),
        new ModelCase<int>(nameof(M049), static () => new M049(seed: 1)),
        new ModelCase<int>(nameof(M050), static () => new M050(seed: 1)),
        new ModelCase<int>(nameof(M051), static () => new M051(seed: 1)),
        new ModelCase<int>(nameof(M052), static () => new M052(seed: 1)),
        new ModelCase<int>(nameof(M053), static () => new M053(seed: 1)),
        new ModelCase<int>(nameof(M054), static () => new M054(seed: 1)),
        new ModelCase<int>(nameof(M055), static () => new M055(seed: 1)),
        new ModelCase<float>(nameof(M056), static () => new M056(seed: 1)),
        new ModelCase<float>(nameof(M057), static () => new M057(seed: 1)),
        new ModelCase<float>(nameof(M058), static () => new M058(seed: 1)),
        new ModelCase<float>(nameof(M059), static () => new M059(seed: 1)),
        new ModelCase<float>(nameof(M060), static () => new M060(seed: 1)),
        new ModelCase<float>(nameof(M061), static () => new M061(seed: 1)),
        new ModelCase<float>(nameof(M062), static () => new M062(seed: 1)),
        new ModelCase<float>(nameof(M063), static () => new M063(seed: 1)),
        new ModelCase<float>(nameof(M064), static () => new M064(seed: 1)),
        new ModelCase<float>(nameof(M065), static () => new M065(seed: 1)),
        new ModelCase<float>(nameof(M066), static () => new M066(seed: 1)),
        new ModelCase<float>(nameof(M067), static () => new M067(seed: 1)),
        new ModelCase<float>(nameof(M068), static () => new M068(seed: 1)),
        new ModelCase<float>(nameof(M069), static () => new M069(seed: 1)),
        new ModelCase<float>(nameof(M070), static () => new M070(seed: 1)),
        new ModelCase<float>(nameof(M071), static () => new M071(seed: 1)),
        new ModelCase<float>(nameof(M072), static () => new M072(seed: 1)),
        new ModelCase<float>(nameof(M073), static () => new M073(seed: 1)),
        new ModelCase<float>(nameof(M074), static () => new M074(seed: 1)),
        new ModelCase<float>(nameof(M075), static () => new M075(seed: 1)),
        new ModelCase<float>(nameof(M076), static () => new M076(seed: 1)),
        new ModelCase<float>(nameof(M077), static () => new M077(seed: 1)),
        new ModelCase<float>(nameof(M078), static () => new M078(seed: 1)),
        new ModelCase<float>(nameof(M079), static () => new M079(seed: 1)),
        new ModelCase<float>(nameof(M080), static () => new M080(seed: 1)),
        new ModelCase<float>(nameof(M081), static () => new M081(seed: 1)),
        new ModelCase<float>(nameof(M082), static () => new M082(seed: 1)),
        new ModelCase<float>(nameof(M083), static () => new M083(seed: 1)),
        new ModelCase<float>(nameof(M084), static () => new M084(seed: 1)),
        new ModelCase<float>(nameof(M085), static () => new M085(seed: 1)),
        new ModelCase<float>(nameof(M086), static () => new M086(seed: 1)),
        new ModelCase<float>(nameof(M087), static () => new M087(seed: 1)),
        new ModelCase<float>(nameof(M088), static () => new M088(seed: 1)),
        new ModelCase<int>(nameof(M089), static () => new M089(seed: 1)),
        new ModelCase<int>(nameof(M090), static () => new M090(seed: 1)),
        new ModelCase<int>(nameof(M091), static () => new M091(seed: 1)),
        new ModelCase<int>(nameof(M092), static () => new M092(seed: 1)),
        new ModelCase<int>(nameof(M093), static () => new M093(seed: 1)),
        new ModelCase<int>(nameof(M094), static () => new M094(seed: 1)),
        new ModelCase<int>(nameof(M095), static () => new M095(seed: 1)),
        new ModelCase<int>(nameof(M096), static () => new M096(seed: 1)),
        new ModelCase<int>(nameof(M097), static () => new M097(seed: 1)),
        new ModelCase<int>(nameof(M098), static () => new M098(seed: 1)),
        new ModelCase<int>(nameof(M099), static () => new M099(seed: 1)),
        new ModelCase<float>(nameof(M100), static () => new M100(seed: 1)),
        new ModelCase<float>(nameof(M101), static () => new M101(seed: 1)),
        new ModelCase<float>(nameof(M102), static () => new M102(seed: 1)),
        new ModelCase<float>(nameof(M103), static () => new M103(seed: 1)),
        new ModelCase<float>(nameof(M104), static () => new M104(seed: 1)),
        new ModelCase<float>(nameof(M105), static () => new M105(seed: 1)),
        new ModelCase<float>(nameof(M106), static () => new M106(seed: 1)),
        new ModelCase<float>(nameof(M107), static () => new M107(seed: 1)),
        new ModelCase<float>(nameof(M108), static () => new M108(seed: 1)),
        new ModelCase<float>(nameof(M109), static () => new M109(seed: 1)),
        new ModelCase<float>(nameof(M110), static () => new M110(seed: 1)),
        new ModelCase<float>(nameof(M111), static () => new M111(seed: 1)),
        new ModelCase<float>(nameof(M112), static () => new M112(seed: 1)),
        new ModelCase<float>(nameof(M113), static () => new M113(seed: 1)),
        new ModelCase<float>(nameof(M114), static () => new M114(seed: 1)),
        new ModelCase<float>(nameof(M115), static () => new M115(seed: 1)),
        new ModelCase<float>(nameof(M116), static () => new M116(seed: 1)),
        new ModelCase<float>(nameof(M117), static () => new M117(seed: 1)),
        new ModelCase<float>(nameof(M118), static () => new M118(seed: 1)),
        new ModelCase<float>(nameof(M119), static () => new M119(seed: 1)),
        new ModelCase<float>(nameof(M120), static () => new M120(seed: 1)),
        new ModelCase<float>(nameof(M121), static () => new M121(seed: 1)),
        new ModelCase<float>(nameof(M122), static () => new M122(seed: 1)),
        new ModelCase<float>(nameof(M123), static () => new M123(seed: 1)),
        new ModelCase<float>(nameof(M124), static () => new M124(seed: 1)),
        new ModelCase<float>(nameof(M125), static () => new M125(seed: 1)),
        new ModelCase<float>(nameof(M126), static () => new M126(seed: 1)),
        new ModelCase<float>(nameof(M127), static () => new M127(seed: 1)),
        new ModelCase<float>(nameof(M128), static () => new M128(seed: 1)),
        new ModelCase<float>(nameof(M129), static () => new M129(seed: 1)),
        new ModelCase<float>(nameof(M130), static () => new M130(seed: 1)),
        new ModelCase<float>(nameof(M131), static () => new M131(seed: 1)),
        new ModelCase<float>(nameof(M132), static () => new M132(seed: 1)),
        new ModelCase<int>(nameof(M133), static () => new M133(seed: 1)),
        new ModelCase<int>(nameof(M134), static () => new M134(seed: 1)),
        new ModelCase<int>(nameof(M135), static () => new M135(seed: 1)),
        new ModelCase<int>(nameof(M136), static () => new M136(seed: 1)),
        new ModelCase<int>(nameof(M137), static () => new M137(seed: 1)),
        new ModelCase<int>(nameof(M138), static () => new M138(seed: 1)),
        new ModelCase<int>(nameof(M139), static () => new M139(seed: 1)),
        new ModelCase<int>(nameof(M140), static () => new M140(seed: 1)),
        new ModelCase<int>(nameof(M141), static () => new M141(seed: 1)),
        new ModelCase<int>(nameof(M142), static () => new M142(seed: 1)),
        new ModelCase<int>(nameof(M143), static () => new M143(seed: 1)),
        new ModelCase<float>(nameof(M144), static () => new M144(seed: 1)),
        new ModelCase<float>(nameof(M145), static () => new M145(seed: 1)),
        new ModelCase<float>(nameof(M146), static () => new M146(seed: 1)),
        new ModelCase<float>(nameof(M147), static () => new M147(seed: 1)),
        new ModelCase<float>(nameof(M148), static () => new M148(seed: 1)),
        new ModelCase<float>(nameof(M149), static () => new M149(seed: 1)),
        new ModelCase<float>(nameof(M150), static () => new M150(seed: 1)),
        new ModelCase<float>(nameof(M151), static () => new M151(seed: 1)),
        new ModelCase<float>(nameof(M152), static () => new M152(seed: 1)),
        new ModelCase<float>(nameof(M153), static () => new M153(seed: 1)),
        new ModelCase<float>(nameof(M154), static () => new M154(seed: 1)),
        new ModelCase<float>(nameof(M155), static () => new M155(seed: 1)),
        new ModelCase<float>(nameof(M156), static () => new M156(seed: 1)),
        new ModelCase<float>(nameof(M157), static () => new M157(seed: 1)),
        new ModelCase<float>(nameof(M158), static () => new M158(seed: 1)),
        new ModelCase<float>(nameof(M159), static () => new M159(seed: 1)),
        new ModelCase<float>(nameof(M160), static () => new M160(seed: 1)),
        new ModelCase<float>(nameof(M161), static () => new M161(seed: 1)),
        new ModelCase<float>(nameof(M162), static () => new M162(seed: 1)),
        new ModelCase<float>(nameof(M163), static () => new M163(seed: 1)),
        new ModelCase<float>(nameof(M164), static () => new M164(seed: 1)),
        new ModelCase<float>(nameof(M165), static () => new M165(seed: 1)),
        new ModelCase<float>(nameof(M166), static () => new M166(seed: 1)),
        new ModelCase<float>(nameof(M167), static () => new M167(seed: 1)),
        new ModelCase<float>(nameof(M168), static () => new M168(seed: 1)),
        new ModelCase<float>(nameof(M169), static () => new M169(seed: 1)),
        new ModelCase<float>(nameof(M170), static () => new M170(seed: 1)),
        new ModelCase<float>(nameof(M171), static () => new M171(seed: 1)),
        new ModelCase<float>(nameof(M172), static () => new M172(seed: 1)),
        new ModelCase<float>(nameof(M173), static () => new M173(seed: 1)),
        new ModelCase<float>(nameof(M174), static () => new M174(seed: 1)),
        new ModelCase<float>(nameof(M175), static () => new M175(seed: 1)),
        new ModelCase<float>(nameof(M176), static () => new M176(seed: 1)),
        new ModelCase<int>(nameof(M177), static () => new M177(seed: 1)),
        new ModelCase<int>(nameof(M178), static () => new M178(seed: 1)),
        new ModelCase<int>(nameof(M179), static () => new M179(seed: 1)),
        new ModelCase<int>(nameof(M180), static () => new M180(seed: 1)),
        new ModelCase<int>(nameof(M181), static () => new M181(seed: 1)),
        new ModelCase<int>(nameof(M182), static () => new M182(seed: 1)),
        new ModelCase<int>(nameof(M183), static () => new M183(seed: 1)),
        new ModelCase<int>(nameof(M184), static () => new M184(seed: 1)),
        new ModelCase<int>(nameof(M185), static () => new M185(seed: 1)),
        new ModelCase<int>(nameof(M186), static () => new M186(seed: 1)),
        new ModelCase<int>(nameof(M187), static () => new M187(seed: 1)),
        new ModelCase<float>(nameof(M188), static () => new M188(seed: 1)),
        new ModelCase<float>(nameof(M189), static () => new M189(seed: 1)),
        new ModelCase<float>(nameof(M190), static () => new M190(seed: 1)),
        new ModelCase<float>(nameof(M191), static () => new M191(seed: 1)),
        new ModelCase<float>(nameof(M192), static () => new M192(seed: 1)),
        new ModelCase<float>(nameof(M193), static () => new M193(seed: 1)),
        new ModelCase<float>(nameof(M194), static () => new M194(seed: 1)),
        new ModelCase<float>(nameof(M195), static () => new M195(seed: 1)),
        new ModelCase<float>(nameof(M196), static () => new M196(seed: 1)),
        new ModelCase<float>(nameof(M197), static () => new M197(seed: 1)),
        new ModelCase<float>(nameof(M198), static () => new M198(seed: 1)),
        new ModelCase<float>(nameof(M199), static () => new M199(seed: 1)),
        new ModelCase<float>(nameof(M200), static () => new M200(seed: 1)),
        new ModelCase<float>(nameof(M201), static () => new M201(seed: 1)),
        new ModelCase<float>(nameof(M202), static () => new M202(seed: 1)),
        new ModelCase<float>(nameof(M203), static () => new M203(seed: 1)),
        new ModelCase<float>(nameof(M204), static () => new M204(seed: 1)),
        new ModelCase<float>(nameof(M205), static () => new M205(seed: 1)),
        new ModelCase<float>(nameof(M206), static () => new M206(seed: 1)),
        new ModelCase<float>(nameof(M207), static () => new M207(seed: 1)),
        new ModelCase<float>(nameof(M208), static () => new M208(seed: 1)),
        new ModelCase<float>(nameof(M209), static () => new M209(seed: 1)),
        new ModelCase<float>(nameof(M210), static () => new M210(seed: 1)),
        new ModelCase<float>(nameof(M211), static () => new M211(seed: 1)),
        new ModelCase<float>(nameof(M212), static () => new M212(seed: 1)),
        new ModelCase<float>(nameof(M213), static () => new M213(seed: 1)),
        new ModelCase<float>(nameof(M214), static () => new M214(seed: 1)),
        new ModelCase<float>(nameof(M215), static () => new M215(seed: 1)),
        new ModelCase<float>(nameof(M216), static () => new M216(seed: 1)),
        new ModelCase<float>(nameof(M217), static () => new M217(seed: 1)),
        new ModelCase<float>(nameof(M218), static () => new M218(seed: 1)),
        new ModelCase<float>(nameof(M219), static () => new M219(seed: 1)),
        new ModelCase<float>(nameof(M220), static () => new M220(seed: 1)),
        new ModelCase<int>(nameof(M221), static () => new M221(seed: 1)),
        new ModelCase<int>(nameof(M222), static () => new M222(seed: 1)),
        new ModelCase<int>(nameof(M223), static () => new M223(seed: 1)),
        new ModelCase<int>(nameof(M224), static () => new M224(seed: 1)),
        new ModelCase<int>(nameof(M225), static () => new M225(seed: 1)),
        new ModelCase<int>(nameof(M226), static () => new M226(seed: 1)),
        new ModelCase<int>(nameof(M227), static () => new M227(seed: 1)),
        new ModelCase<int>(nameof(M228), static () => new M228(seed: 1)),
        new ModelCase<int>(nameof(M229), static () => new M229(seed: 1)),
        new ModelCase<int>(nameof(M230), static () => new M230(seed: 1)),
        new ModelCase<int>(nameof(M231), static () => new M231(seed: 1)),
        new ModelCase<float>(nameof(M232), static () => new M232(seed: 1)),
        new ModelCase<float>(nameof(M233), static () => new M233(seed: 1)),
        new ModelCase<float>(nameof(M234), static () => new M234(seed: 1)),
        new ModelCase<float>(nameof(M235), static () => new M235(seed: 1)),
        new ModelCase<float>(nameof(M236), static () => new M236(seed: 1)),
        new ModelCase<float>(nameof(M237), static () => new M237(seed: 1)),
        new ModelCase<float>(nameof(M238), static () => new M238(seed: 1)),
        new ModelCase<float>(nameof(M239), static () => new M239(seed: 1)),
        new ModelCase<float>(nameof(M240), static () => new M240(seed: 1)),
        new ModelCase<float>(nameof(M241), static () => new M241(seed: 1)),
        new ModelCase<float>(nameof(M242), static () => new M242(seed: 1)),
        new ModelCase<float>(nameof(M243), static () => new M243(seed: 1)),
        new ModelCase<float>(nameof(M244), static () => new M244(seed: 1)),
        new ModelCase<float>(nameof(M245), static () => new M245(seed: 1)),
        new ModelCase<float>(nameof(M246), static () => new M246(seed: 1)),
        new ModelCase<float>(nameof(M247), static () => new M247(seed: 1)),
        new ModelCase<float>(nameof(M248), static () => new M248(seed: 1)),
        new ModelCase<float>(nameof(M249), static () => new M249(seed: 1)),
        new ModelCase<float>(nameof(M250), static () => new M250(seed: 1)),
        new ModelCase<float>(nameof(M251), static () => new M251(seed: 1)),
        new ModelCase<float>(nameof(M252), static () => new M252(seed: 1)),
        new ModelCase<float>(nameof(M253), static () => new M253(seed: 1)),
        new ModelCase<float>(nameof(M254), static () => new M254(seed: 1)),
        new ModelCase<float>(nameof(M255), static () => new M255(seed: 1)),
        new ModelCase<float>(nameof(M256), static () => new M256(seed: 1)),
        new ModelCase<float>(nameof(M257), static () => new M257(seed: 1)),
        new ModelCase<float>(nameof(M258), static () => new M258(seed: 1)),
        new ModelCase<float>(nameof(M259), static () => new M259(seed: 1)),
        new ModelCase<float>(nameof(M260), static () => new M260(seed: 1)),
        new ModelCase<float>(nameof(M261), static () => new M261(seed: 1)),
        new ModelCase<float>(nameof(M262), static () => new M262(seed: 1)),
        new ModelCase<float>(nameof(M263), static () => new M263(seed: 1)),
        new ModelCase<float>(nameof(M264), static () => new M264(seed: 1)),
        new ModelCase<int>(nameof(M265), static () => new M265(seed: 1)),
        new ModelCase<int>(nameof(M266), static () => new M266(seed: 1)),
        new ModelCase<int>(nameof(M267), static () => new M267(seed: 1)),
        new ModelCase<int>(nameof(M268), static () => new M268(seed: 1)),
        new ModelCase<int>(nameof(M269), static () => new M269(seed: 1)),
        new ModelCase<int>(nameof(M270), static () => new M270(seed: 1)),
        new ModelCase<int>(nameof(M271), static () => new M271(seed: 1)),
        new ModelCase<int>(nameof(M272), static () => new M272(seed: 1)),
        new ModelCase<int>(nameof(M273), static () => new M273(seed: 1)),
        new ModelCase<int>(nameof(M274), static () => new M274(seed: 1)),
        new ModelCase<int>(nameof(M275), static () => new M275(seed: 1)),
        new ModelCase<float>(nameof(M276), static () => new M276(seed: 1)),
        new ModelCase<float>(nameof(M277), static () => new M277(seed: 1)),
        new ModelCase<float>(nameof(M278), static () => new M278(seed: 1)),
        new ModelCase<float>(nameof(M279), static () => new M279(seed: 1)),
        new ModelCase<float>(nameof(M280), static () => new M280(seed: 1)),
        new ModelCase<float>(nameof(M281), static () => new M281(seed: 1)),
        new ModelCase<float>(nameof(M282), static () => new M282(seed: 1)),
        new ModelCase<float>(nameof(M283), static () => new M283(seed: 1)),
        new ModelCase<float>(nameof(M284), static () => new M284(seed: 1)),
        new ModelCase<float>(nameof(M285), static () => new M285(seed: 1)),
        new ModelCase<float>(nameof(M286), static () => new M286(seed: 1)),
        new ModelCase<float>(nameof(M287), static () => new M287(seed: 1)),
        new ModelCase<float>(nameof(M288), static () => new M288(seed: 1)),
        new ModelCase<float>(nameof(M289), static () => new M289(seed: 1)),
        new ModelCase<float>(nameof(M290), static () => new M290(seed: 1)),
        new ModelCase<float>(nameof(M291), static () => new M291(seed: 1)),
        new ModelCase<float>(nameof(M292), static () => new M292(seed: 1)),
        new ModelCase<float>(nameof(M293), static () => new M293(seed: 1)),
        new ModelCase<float>(nameof(M294), static () => new M294(seed: 1)),
        new ModelCase<float>(nameof(M295), static () => new M295(seed: 1)),
        new ModelCase<float>(nameof(M296), static () => new M296(seed: 1)),
        new ModelCase<float>(nameof(M297), static () => new M297(seed: 1)),
        new ModelCase<float>(nameof(M298), static () => new M298(seed: 1)),
        new ModelCase<float>(nameof(M299), static () => new M299(seed: 1)),
        new ModelCase<float>(nameof(M300), static () => new M300(seed: 1)),
        new ModelCase<float>(nameof(M301), static () => new M301(seed: 1)),
        new ModelCase<float>(nameof(M302), static () => new M302(seed: 1)),
        new ModelCase<float>(nameof(M303), static () => new M303(seed: 1)),
        new ModelCase<float>(nameof(M304), static () => new M304(seed: 1)),
        new ModelCase<float>(nameof(M305), static () => new M305(seed: 1)),
        new ModelCase<float>(nameof(M306), static () => new M306(seed: 1)),
        new ModelCase<float>(nameof(M307), static () => new M307(seed: 1)),
        new ModelCase<float>(nameof(M308), static () => new M308(seed: 1)),
        new ModelCase<int>(nameof(M309), static () => new M309(seed: 1)),
        new ModelCase<int>(nameof(M310), static () => new M310(seed: 1)),
        new ModelCase<int>(nameof(M311), static () => new M311(seed: 1)),
        new ModelCase<int>(nameof(M312), static () => new M312(seed: 1)),
        new ModelCase<int>(nameof(M313), static () => new M313(seed: 1)),
        new ModelCase<int>(nameof(M314), static () => new M314(seed: 1)),
        new ModelCase<int>(nameof(M315), static () => new M315(seed: 1)),
        new ModelCase<int>(nameof(M316), static () => new M316(seed: 1)),
        new ModelCase<int>(nameof(M317), static () => new M317(seed: 1)),
        new ModelCase<int>(nameof(M318), static () => new M318(seed: 1)),
        new ModelCase<int>(nameof(M319), static () => new M319(seed: 1)),
        new ModelCase<float>(nameof(M320), static () => new M320(seed: 1)),
    ];
}

[Model(Input = 3, Batch = 1)]
[Dense(65, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M001;

[Model(Input = 7, Batch = 17)]
[Dense(40, Activation.Sigmoid)]
[Dense(33, Activation.Identity, Init = Init.Standard, Gain = 0.5f)]
internal sealed partial class M002;

[Model(Input = 25, Batch = 15, WeightDecay = 0.01f)]
[Dense(10, Activation.Tanh, Init = Init.GlorotUniform)]
[Dense(100, Activation.Sigmoid, UseBias = false)]
[Dense(96, Activation.Identity, Init = Init.Orthogonal)]
internal sealed partial class M003;

[Model(Input = 33, Batch = 19)]
[Dense(16, Activation.Softsign, Init = Init.LeCunNormal, Gain = 1.5f)]
[Dense(9, Activation.Identity)]
internal sealed partial class M004;

[Model(Input = 2, Batch = 3)]
[Dense(5, Activation.ReLU, Gain = 0.5f)]
[Dense(2, Activation.Identity)]
internal sealed partial class M005;

[Model(Input = 17, Batch = 5, Unroll = Unroll.Tile)]
[Dense(128, Activation.LeakyReLU, Init = Init.LeCunNormal)]
[Dense(33, Activation.Tanh, Init = Init.LeCunNormal)]
[Dense(127, Activation.Identity, Init = Init.GlorotUniform)]
internal sealed partial class M006;

[Model(Input = 24, Batch = 26)]
[Dense(117, Activation.ELU, Init = Init.Standard, Gain = 0.5f)]
[Dense(31, Activation.Identity, Init = Init.Orthogonal)]
internal sealed partial class M007;

[Model(Input = 15, Batch = 28, Unroll = Unroll.Tile)]
[Dense(7, Activation.GELU)]
[Dense(4, Activation.Identity, Init = Init.HeUniform, Gain = 0.5f)]
internal sealed partial class M008;

[Model(Input = 32, Batch = 29, Unroll = Unroll.Tile)]
[Dense(4, Activation.SiLU, UseBias = false)]
[Dense(8, Activation.Identity)]
internal sealed partial class M009;

[Model(Input = 31, Batch = 28, WeightDecay = 0.001f)]
[Dense(9, Activation.Softplus, Init = Init.LeCunNormal)]
[Dense(15, Activation.Identity, Init = Init.Standard)]
internal sealed partial class M010;

[Model(Input = 1, Batch = 13)]
[Dense(32, Activation.HardTanh)]
[Dense(130, Activation.Identity)]
internal sealed partial class M011;

[Model(Input = 108, Batch = 16, Loss = Loss.Quadratic, Unroll = Unroll.Tile, WeightDecay = 0.01f)]
[Dense(31, Activation.Identity, UseBias = false)]
internal sealed partial class M012;

[Model(Input = 8, Batch = 20, Loss = Loss.Quadratic, WeightDecay = 0.01f)]
[Dense(25, Activation.Sigmoid, Init = Init.HeUniform)]
internal sealed partial class M013;

[Model(Input = 23, Batch = 9, Loss = Loss.Quadratic, WeightDecay = 0.01f)]
[Dense(24, Activation.Tanh, Gain = 1.5f)]
internal sealed partial class M014;

[Model(Input = 2, Batch = 1, Loss = Loss.Quadratic, Unroll = Unroll.Full)]
[Dense(7, Activation.Softsign, Init = Init.Orthogonal)]
[Dense(3, Activation.Tanh, UseBias = false)]
internal sealed partial class M015;

[Model(Input = 63, Batch = 15, Loss = Loss.Quadratic, Unroll = Unroll.Tile, WeightDecay = 0.01f)]
[Dense(128, Activation.ReLU)]
internal sealed partial class M016;

[Model(Input = 96, Batch = 13, Loss = Loss.Quadratic, Unroll = Unroll.Tile)]
[Dense(16, Activation.LeakyReLU)]
internal sealed partial class M017;

[Model(Input = 25, Batch = 13, Loss = Loss.Quadratic, WeightDecay = 0.001f)]
[Dense(40, Activation.ELU)]
internal sealed partial class M018;

[Model(Input = 31, Batch = 18, Loss = Loss.Quadratic)]
[Dense(65, Activation.GELU, Init = Init.GlorotUniform)]
internal sealed partial class M019;

[Model(Input = 9, Batch = 2, Loss = Loss.Quadratic, Unroll = Unroll.Full, WeightDecay = 0.001f)]
[Dense(4, Activation.SiLU, Init = Init.HeUniform, UseBias = false)]
internal sealed partial class M020;

[Model(Input = 24, Batch = 9, Loss = Loss.Quadratic, Unroll = Unroll.Tile, WeightDecay = 0.001f)]
[Dense(5, Activation.Softplus)]
internal sealed partial class M021;

[Model(Input = 96, Batch = 20, Loss = Loss.Quadratic)]
[Dense(5, Activation.HardTanh, Init = Init.Standard, Gain = 0.5f)]
[Dense(9, Activation.ELU, Alpha = 1.5f)]
internal sealed partial class M022;

[Model(Input = 5, Batch = 7, Loss = Loss.MeanSquaredError, WeightDecay = 0.001f)]
[Dense(31, Activation.Identity, Init = Init.Standard, Gain = 1.5f)]
internal sealed partial class M023;

[Model(Input = 16, Batch = 28, Loss = Loss.MeanSquaredError, Unroll = Unroll.Tile)]
[Dense(86, Activation.Sigmoid)]
internal sealed partial class M024;

[Model(Input = 16, Batch = 26, Loss = Loss.MeanSquaredError, Unroll = Unroll.Tile, WeightDecay = 0.001f)]
[Dense(4, Activation.Tanh, Init = Init.HeNormal)]
internal sealed partial class M025;

[Model(Input = 16, Batch = 3, Loss = Loss.MeanSquaredError)]
[Dense(9, Activation.Softsign, Gain = 0.5f, UseBias = false)]
internal sealed partial class M026;

[Model(Input = 23, Batch = 27, Loss = Loss.MeanSquaredError, Precision = Precision.Fast)]
[Dense(4, Activation.ReLU, Init = Init.Standard)]
[Dense(5, Activation.Sigmoid, Init = Init.Orthogonal, UseBias = false)]
internal sealed partial class M027;

[Model(Input = 8, Batch = 15, Loss = Loss.MeanSquaredError)]
[Dense(8, Activation.LeakyReLU, UseBias = false)]
internal sealed partial class M028;

[Model(Input = 7, Batch = 10, Loss = Loss.MeanSquaredError)]
[Dense(4, Activation.ELU, Alpha = 0.5f)]
[Dense(9, Activation.ELU, Init = Init.Orthogonal)]
internal sealed partial class M029;

[Model(Input = 64, Batch = 3, Loss = Loss.MeanSquaredError)]
[Dense(16, Activation.GELU, Gain = 0.5f)]
internal sealed partial class M030;

[Model(Input = 8, Batch = 3, Loss = Loss.MeanSquaredError, Unroll = Unroll.Full, WeightDecay = 0.01f)]
[Dense(8, Activation.SiLU)]
[Dense(8, Activation.ReLU)]
internal sealed partial class M031;

[Model(Input = 15, Batch = 1, Loss = Loss.MeanSquaredError, WeightDecay = 0.01f)]
[Dense(2, Activation.Softplus, UseBias = false)]
internal sealed partial class M032;

[Model(Input = 4, Batch = 14, Loss = Loss.MeanSquaredError, Unroll = Unroll.Tile)]
[Dense(8, Activation.HardTanh, Init = Init.LeCunUniform)]
internal sealed partial class M033;

[Model(Input = 9, Batch = 3, Loss = Loss.BinaryCrossEntropy, Unroll = Unroll.Full)]
[Dense(5, Activation.Identity, Gain = 1.5f)]
internal sealed partial class M034;

[Model(Input = 65, Batch = 9, Loss = Loss.BinaryCrossEntropy)]
[Dense(8, Activation.Sigmoid, Repeat = 2)]
[Dense(43, Activation.Identity, Init = Init.GlorotUniform)]
internal sealed partial class M035;

[Model(Input = 4, Batch = 7, Loss = Loss.BinaryCrossEntropy, Unroll = Unroll.Tile)]
[Dense(65, Activation.Tanh, Init = Init.HeUniform)]
[Dense(2, Activation.Identity, Init = Init.Orthogonal)]
internal sealed partial class M036;

[Model(Input = 127, Batch = 22, Loss = Loss.BinaryCrossEntropy, WeightDecay = 0.01f)]
[Dense(24, Activation.Softsign, Gain = 0.5f)]
[Dense(9, Activation.ELU)]
[Dense(99, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M037;

[Model(Input = 130, Batch = 26, Loss = Loss.BinaryCrossEntropy, WeightDecay = 0.01f)]
[Dense(2, Activation.ReLU, Gain = 0.5f)]
[Dense(15, Activation.Identity, Init = Init.HeUniform)]
internal sealed partial class M038;

[Model(Input = 33, Batch = 6, Loss = Loss.BinaryCrossEntropy, Unroll = Unroll.Full)]
[Dense(1, Activation.LeakyReLU, Gain = 0.5f)]
[Dense(3, Activation.Identity)]
internal sealed partial class M039;

[Model(Input = 64, Batch = 7, Loss = Loss.BinaryCrossEntropy)]
[Dense(31, Activation.ELU, Init = Init.GlorotNormal, Gain = 0.5f)]
[Dense(65, Activation.Identity, UseBias = false)]
internal sealed partial class M040;

[Model(Input = 2, Batch = 10, Loss = Loss.BinaryCrossEntropy, Unroll = Unroll.Tile)]
[Dense(9, Activation.GELU)]
[Dense(40, Activation.Identity, Gain = 1.5f)]
internal sealed partial class M041;

[Model(Input = 127, Batch = 4, Loss = Loss.BinaryCrossEntropy)]
[Dense(23, Activation.SiLU, Init = Init.GlorotNormal)]
[Dense(2, Activation.Identity, Init = Init.HeUniform)]
internal sealed partial class M042;

[Model(Input = 5, Batch = 7, Loss = Loss.BinaryCrossEntropy, Unroll = Unroll.Full)]
[Dense(1, Activation.Softplus)]
[Dense(33, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M043;

[Model(Input = 7, Batch = 3, Loss = Loss.BinaryCrossEntropy)]
[Dense(4, Activation.HardTanh)]
[Dense(2, Activation.GELU, UseBias = false)]
[Dense(4, Activation.Identity, Init = Init.LeCunNormal)]
internal sealed partial class M044;

[Model(Input = 3, Batch = 4, Optimizer = Optimizer.Momentum, Unroll = Unroll.Full, Momentum = 0.5f, WeightDecay = 0.01f)]
[Dense(5, Activation.Identity)]
internal sealed partial class M045;

[Model(Input = 127, Batch = 29, Optimizer = Optimizer.Momentum, Precision = Precision.Fast, Momentum = 0f)]
[Dense(40, Activation.Sigmoid)]
[Dense(3, Activation.Identity, Init = Init.HeNormal)]
internal sealed partial class M046;

[Model(Input = 5, Batch = 4, Optimizer = Optimizer.Momentum, Momentum = 0f, WeightDecay = 0.01f)]
[Dense(3, Activation.Tanh, Init = Init.Orthogonal)]
[Dense(2, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M047;

[Model(Input = 3, Batch = 1, Optimizer = Optimizer.Momentum, Unroll = Unroll.Full, Momentum = 0f)]
[Dense(7, Activation.Softsign, Init = Init.LeCunUniform)]
[Dense(3, Activation.Identity)]
[Dense(2, Activation.Identity, Init = Init.GlorotUniform)]
internal sealed partial class M048;

[Model(Input = 128, Batch = 27, Optimizer = Optimizer.Momentum, Momentum = 0.5f, WeightDecay = 0.01f)]
[Dense(2, Activation.ReLU)]
[Dense(25, Activation.Identity, Gain = 0.5f)]
internal sealed partial class M049;

[Model(Input = 23, Batch = 21, Optimizer = Optimizer.Momentum, Momentum = 0.5f)]
[Dense(31, Activation.LeakyReLU, Init = Init.HeUniform)]
[Dense(32, Activation.Identity)]
internal sealed partial class M050;

[Model(Input = 127, Batch = 7, Optimizer = Optimizer.Momentum, Precision = Precision.Fast, Momentum = 0.5f)]
[Dense(5, Activation.ELU, Gain = 1.5f, Alpha = 1.5f)]
[Dense(5, Activation.HardTanh)]
[Dense(99, Activation.Identity)]
internal sealed partial class M051;

[Model(Input = 56, Batch = 30, Optimizer = Optimizer.Momentum)]
[Dense(28, Activation.GELU, Gain = 0.5f)]
[Dense(130, Activation.Identity)]
internal sealed partial class M052;

[Model(Input = 16, Batch = 32, Optimizer = Optimizer.Momentum, Momentum = 0.5f)]
[Dense(3, Activation.SiLU, Init = Init.LeCunUniform, UseBias = false)]
[Dense(79, Activation.Identity, Init = Init.Standard)]
internal sealed partial class M053;

[Model(Input = 32, Batch = 5, Optimizer = Optimizer.Momentum, Precision = Precision.Fast, WeightDecay = 0.01f)]
[Dense(1, Activation.Softplus)]
[Dense(130, Activation.Identity, Init = Init.HeUniform)]
internal sealed partial class M054;

[Model(Input = 63, Batch = 3, Optimizer = Optimizer.Momentum)]
[Dense(24, Activation.HardTanh, Init = Init.GlorotUniform)]
[Dense(3, Activation.Identity)]
internal sealed partial class M055;

[Model(Input = 88, Batch = 19, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, Momentum = 0f)]
[Dense(90, Activation.Identity)]
[Dense(17, Activation.Identity)]
internal sealed partial class M056;

[Model(Input = 114, Batch = 7, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, Momentum = 0f)]
[Dense(84, Activation.Sigmoid)]
internal sealed partial class M057;

[Model(Input = 16, Batch = 30, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, WeightDecay = 0.01f)]
[Dense(2, Activation.Tanh, Init = Init.HeNormal)]
internal sealed partial class M058;

[Model(Input = 32, Batch = 24, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum)]
[Dense(24, Activation.Softsign)]
internal sealed partial class M059;

[Model(
    Input = 130, Batch = 31, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum,
    Unroll = Unroll.Tile, Momentum = 0f, WeightDecay = 0.001f)]
[Dense(15, Activation.ReLU)]
[Dense(9, Activation.GELU)]
internal sealed partial class M060;

[Model(Input = 32, Batch = 2, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum)]
[Dense(33, Activation.LeakyReLU, Slope = 0.2f)]
internal sealed partial class M061;

[Model(Input = 1, Batch = 2, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum)]
[Dense(9, Activation.ELU, Repeat = 2, Alpha = 1.5f)]
[Dense(5, Activation.SiLU)]
internal sealed partial class M062;

[Model(
    Input = 4, Batch = 1, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum,
    Unroll = Unroll.Full, Momentum = 0.5f, WeightDecay = 0.001f)]
[Dense(15, Activation.GELU, UseBias = false)]
internal sealed partial class M063;

[Model(Input = 130, Batch = 1, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, WeightDecay = 0.01f)]
[Dense(80, Activation.SiLU, UseBias = false)]
internal sealed partial class M064;

[Model(Input = 65, Batch = 32, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, WeightDecay = 0.01f)]
[Dense(127, Activation.Softplus)]
internal sealed partial class M065;

[Model(Input = 65, Batch = 30, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, Unroll = Unroll.Tile, WeightDecay = 0.001f)]
[Dense(5, Activation.HardTanh)]
internal sealed partial class M066;

[Model(Input = 7, Batch = 2, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum, Momentum = 0.5f)]
[Dense(3, Activation.Identity, Init = Init.HeUniform, UseBias = false)]
internal sealed partial class M067;

[Model(
    Input = 33, Batch = 9, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum,
    Unroll = Unroll.Tile, Momentum = 0.5f, WeightDecay = 0.001f)]
[Dense(23, Activation.Sigmoid, Init = Init.GlorotUniform)]
internal sealed partial class M068;

[Model(Input = 16, Batch = 22, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum, Momentum = 0f)]
[Dense(23, Activation.Tanh, Init = Init.Standard, UseBias = false)]
internal sealed partial class M069;

[Model(
    Input = 5, Batch = 16, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum,
    Unroll = Unroll.Tile, Precision = Precision.Fast, WeightDecay = 0.01f)]
[Dense(25, Activation.Softsign, Init = Init.LeCunUniform)]
internal sealed partial class M070;

[Model(Input = 17, Batch = 10, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum, Unroll = Unroll.Tile, Momentum = 0.5f)]
[Dense(16, Activation.ReLU)]
internal sealed partial class M071;

[Model(Input = 2, Batch = 3, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum, Unroll = Unroll.Full)]
[Dense(7, Activation.LeakyReLU, Init = Init.HeUniform, Slope = 0.2f)]
internal sealed partial class M072;

[Model(Input = 31, Batch = 2, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum)]
[Dense(3, Activation.ELU, UseBias = false)]
internal sealed partial class M073;

[Model(Input = 1, Batch = 27, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum, WeightDecay = 0.001f)]
[Dense(4, Activation.GELU, Init = Init.LeCunNormal, UseBias = false)]
[Dense(7, Activation.HardTanh, Init = Init.GlorotUniform)]
internal sealed partial class M074;

[Model(Input = 7, Batch = 3, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum)]
[Dense(8, Activation.SiLU, Init = Init.LeCunUniform, UseBias = false)]
internal sealed partial class M075;

[Model(Input = 65, Batch = 27, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum, Unroll = Unroll.Tile, Momentum = 0.5f)]
[Dense(17, Activation.Softplus)]
internal sealed partial class M076;

[Model(Input = 17, Batch = 7, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum, Unroll = Unroll.Tile)]
[Dense(1, Activation.HardTanh, Init = Init.HeNormal, UseBias = false)]
[Dense(65, Activation.SiLU, Init = Init.Standard, Gain = 0.5f)]
internal sealed partial class M077;

[Model(Input = 65, Batch = 33, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Momentum = 0f)]
[Dense(17, Activation.Identity, Init = Init.HeNormal)]
internal sealed partial class M078;

[Model(Input = 33, Batch = 30, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum)]
[Dense(17, Activation.Sigmoid, Gain = 1.5f, UseBias = false)]
[Dense(65, Activation.Identity, Init = Init.HeUniform, Gain = 0.5f)]
internal sealed partial class M079;

[Model(Input = 3, Batch = 4, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Unroll = Unroll.Full)]
[Dense(4, Activation.Tanh, Init = Init.LeCunUniform)]
[Dense(3, Activation.Identity, Init = Init.LeCunUniform)]
internal sealed partial class M080;

[Model(Input = 65, Batch = 1, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Momentum = 0f, WeightDecay = 0.001f)]
[Dense(55, Activation.Softsign, Init = Init.Standard)]
[Dense(7, Activation.Identity, Init = Init.LeCunNormal)]
internal sealed partial class M081;

[Model(Input = 31, Batch = 22, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum)]
[Dense(17, Activation.ReLU)]
[Dense(128, Activation.Identity)]
internal sealed partial class M082;

[Model(
    Input = 1, Batch = 3, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum,
    Unroll = Unroll.Full, Momentum = 0f, WeightDecay = 0.001f)]
[Dense(3, Activation.LeakyReLU, Init = Init.LeCunNormal)]
[Dense(2, Activation.Identity, Init = Init.Orthogonal)]
internal sealed partial class M083;

[Model(Input = 40, Batch = 18, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Momentum = 0.5f, WeightDecay = 0.001f)]
[Dense(25, Activation.ELU, Init = Init.GlorotUniform, Alpha = 0.5f)]
[Dense(23, Activation.Identity, UseBias = false)]
internal sealed partial class M084;

[Model(Input = 1, Batch = 5, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum)]
[Dense(24, Activation.GELU)]
[Dense(31, Activation.Identity, Init = Init.LeCunNormal)]
internal sealed partial class M085;

[Model(Input = 5, Batch = 4, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Unroll = Unroll.Full)]
[Dense(4, Activation.SiLU, Init = Init.LeCunNormal)]
[Dense(7, Activation.Identity)]
internal sealed partial class M086;

[Model(Input = 5, Batch = 2, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, WeightDecay = 0.01f)]
[Dense(1, Activation.Softplus, Gain = 1.5f, Repeat = 2)]
[Dense(3, Activation.ELU)]
[Dense(5, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M087;

[Model(Input = 16, Batch = 18, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Momentum = 0.5f, WeightDecay = 0.01f)]
[Dense(2, Activation.HardTanh, Repeat = 2)]
[Dense(4, Activation.Identity, Gain = 0.5f)]
internal sealed partial class M088;

[Model(Input = 25, Batch = 26, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Tile, Momentum = 0f)]
[Dense(94, Activation.Identity, Init = Init.GlorotUniform)]
[Dense(33, Activation.Identity, Gain = 1.5f)]
internal sealed partial class M089;

[Model(Input = 8, Batch = 16, Optimizer = Optimizer.Nesterov, Momentum = 0.5f, WeightDecay = 0.01f)]
[Dense(83, Activation.Sigmoid, Gain = 0.5f)]
[Dense(15, Activation.Identity, Gain = 0.5f)]
internal sealed partial class M090;

[Model(Input = 8, Batch = 2, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Full, Momentum = 0f)]
[Dense(2, Activation.Tanh)]
[Dense(4, Activation.Identity, UseBias = false)]
internal sealed partial class M091;

[Model(Input = 128, Batch = 20, Optimizer = Optimizer.Nesterov)]
[Dense(5, Activation.Softsign, Init = Init.GlorotUniform, Gain = 0.5f)]
[Dense(2, Activation.Identity, Init = Init.HeUniform, Gain = 0.5f)]
internal sealed partial class M092;

[Model(Input = 40, Batch = 4, Optimizer = Optimizer.Nesterov, Momentum = 0f, WeightDecay = 0.001f)]
[Dense(17, Activation.ReLU, Init = Init.GlorotNormal)]
[Dense(32, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M093;

[Model(Input = 1, Batch = 15, Optimizer = Optimizer.Nesterov, Momentum = 0.5f)]
[Dense(96, Activation.LeakyReLU, Init = Init.GlorotNormal, Gain = 1.5f)]
[Dense(63, Activation.Identity)]
internal sealed partial class M094;

[Model(Input = 15, Batch = 10, Optimizer = Optimizer.Nesterov, Momentum = 0f)]
[Dense(8, Activation.ELU)]
[Dense(5, Activation.Identity)]
internal sealed partial class M095;

[Model(Input = 15, Batch = 4, Optimizer = Optimizer.Nesterov, Momentum = 0f)]
[Dense(130, Activation.GELU)]
[Dense(17, Activation.Identity, Gain = 0.5f)]
internal sealed partial class M096;

[Model(Input = 4, Batch = 4, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Tile, Momentum = 0.5f)]
[Dense(9, Activation.SiLU, Init = Init.GlorotNormal, Repeat = 2)]
[Dense(7, Activation.Identity)]
internal sealed partial class M097;

[Model(Input = 4, Batch = 3, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Tile, Momentum = 0.5f)]
[Dense(16, Activation.Softplus, UseBias = false)]
[Dense(16, Activation.Identity, Init = Init.LeCunUniform, Gain = 1.5f)]
internal sealed partial class M098;

[Model(Input = 9, Batch = 5, Optimizer = Optimizer.Nesterov, WeightDecay = 0.001f)]
[Dense(8, Activation.HardTanh, UseBias = false)]
[Dense(17, Activation.Identity, Init = Init.LeCunUniform)]
internal sealed partial class M099;

[Model(Input = 63, Batch = 32, Loss = Loss.Quadratic, Optimizer = Optimizer.Nesterov, Momentum = 0.5f, WeightDecay = 0.01f)]
[Dense(7, Activation.Identity, Init = Init.Orthogonal)]
internal sealed partial class M100;

[Model(
    Input = 130, Batch = 3, Loss = Loss.Quadratic, Optimizer = Optimizer.Nesterov,
    Unroll = Unroll.Tile, Momentum = 0f, WeightDecay = 0.01f)]
[Dense(40, Activation.Sigmoid, Init = Init.HeUniform)]
internal sealed partial class M101;

[Model(Input = 25, Batch = 26, Loss = Loss.Quadratic, Optimizer = Optimizer.Nesterov, Momentum = 0f)]
[Dense(127, Activation.Tanh)]
internal sealed partial class M102;

[Model(Input = 31, Batch = 28, Loss = Loss.Quadratic, Optimizer = Optimizer.Nesterov)]
[Dense(32, Activation.Softsign, UseBias = false)]
[Dense(63, Activation.HardTanh)]
internal sealed partial class M103;

[Model(Input = 130, Batch = 17, Loss = Loss.Quadratic, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Tile, WeightDecay = 0.001f)]
[Dense(64, Activation.ReLU, Init = Init.GlorotUniform)]
[Dense(128, Activation.Softsign, Init = Init.GlorotNormal, Gain = 1.5f, UseBias = false)]
internal sealed partial class M104;

[Model(Input = 8, Batch = 1, Loss = Loss.Quadratic, Optimizer = Optimizer.Nesterov, Momentum = 0.5f, WeightDecay = 0.01f)]
[Dense(5, Activation.LeakyReLU, Gain = 0.5f)]
internal sealed partial class M105;

[Model(Input = 31, Batch = 19, Loss = Loss.Quadratic, Optimizer = Optimizer.Nesterov, Precision = Precision.Fast, WeightDecay = 0.001f)]
[Dense(24, Activation.ELU, Gain = 0.5f, Alpha = 0.5f)]
internal sealed partial class M106;

[Model(Input = 8, Batch = 3, Loss = Loss.Quadratic, Optimizer = Optimizer.Nesterov, Momentum = 0f)]
[Dense(17, Activation.GELU, Gain = 1.5f)]
internal sealed partial class M107;

[Model(Input = 64, Batch = 31, Loss = Loss.Quadratic, Optimizer = Optimizer.Nesterov, Precision = Precision.Fast)]
[Dense(96, Activation.SiLU, Gain = 0.5f)]
internal sealed partial class M108;

[Model(Input = 31, Batch = 24, Loss = Loss.Quadratic, Optimizer = Optimizer.Nesterov, WeightDecay = 0.01f)]
[Dense(127, Activation.Softplus, Init = Init.LeCunNormal)]
internal sealed partial class M109;

[Model(Input = 24, Batch = 11, Loss = Loss.Quadratic, Optimizer = Optimizer.Nesterov, Momentum = 0f, WeightDecay = 0.01f)]
[Dense(65, Activation.HardTanh)]
internal sealed partial class M110;

[Model(Input = 65, Batch = 9, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov, Precision = Precision.Fast, Momentum = 0f)]
[Dense(8, Activation.Identity)]
[Dense(96, Activation.GELU)]
internal sealed partial class M111;

[Model(Input = 2, Batch = 23, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Full, Momentum = 0f)]
[Dense(4, Activation.Sigmoid, Gain = 0.5f, UseBias = false)]
internal sealed partial class M112;

[Model(Input = 21, Batch = 6, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov, Momentum = 0.5f)]
[Dense(96, Activation.Tanh, Gain = 0.5f)]
internal sealed partial class M113;

[Model(
    Input = 4, Batch = 1, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov,
    Unroll = Unroll.Full, Momentum = 0f, WeightDecay = 0.01f)]
[Dense(1, Activation.Softsign, UseBias = false)]
internal sealed partial class M114;

[Model(
    Input = 15, Batch = 23, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov,
    Unroll = Unroll.Tile, Momentum = 0f, WeightDecay = 0.001f)]
[Dense(3, Activation.ReLU, Init = Init.HeNormal)]
[Dense(33, Activation.Identity)]
internal sealed partial class M115;

[Model(Input = 5, Batch = 2, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Full)]
[Dense(4, Activation.LeakyReLU, Init = Init.Orthogonal, Gain = 1.5f)]
internal sealed partial class M116;

[Model(Input = 130, Batch = 16, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov, WeightDecay = 0.01f)]
[Dense(15, Activation.ELU, UseBias = false, Alpha = 0.5f)]
[Dense(64, Activation.Sigmoid, Init = Init.Orthogonal)]
internal sealed partial class M117;

[Model(Input = 3, Batch = 1, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Full, Momentum = 0.5f)]
[Dense(4, Activation.GELU, UseBias = false)]
internal sealed partial class M118;

[Model(Input = 3, Batch = 1, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Full)]
[Dense(3, Activation.SiLU)]
internal sealed partial class M119;

[Model(Input = 127, Batch = 26, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov, Momentum = 0.5f, WeightDecay = 0.001f)]
[Dense(76, Activation.Softplus, Init = Init.Standard, UseBias = false)]
internal sealed partial class M120;

[Model(Input = 31, Batch = 30, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Tile, Momentum = 0.5f)]
[Dense(40, Activation.HardTanh, Init = Init.HeUniform)]
internal sealed partial class M121;

[Model(Input = 4, Batch = 24, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Nesterov, Momentum = 0.5f)]
[Dense(40, Activation.Identity, Init = Init.GlorotNormal, UseBias = false)]
internal sealed partial class M122;

[Model(Input = 4, Batch = 1, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Nesterov)]
[Dense(7, Activation.Sigmoid, Init = Init.GlorotNormal)]
[Dense(2, Activation.Identity)]
internal sealed partial class M123;

[Model(Input = 32, Batch = 25, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Nesterov)]
[Dense(16, Activation.Tanh)]
[Dense(3, Activation.Identity, Init = Init.LeCunNormal)]
internal sealed partial class M124;

[Model(Input = 1, Batch = 1, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Full, Momentum = 0f)]
[Dense(1, Activation.Softsign, Init = Init.GlorotUniform)]
[Dense(2, Activation.Identity, Init = Init.HeNormal, Gain = 0.5f)]
internal sealed partial class M125;

[Model(Input = 96, Batch = 9, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Nesterov, Momentum = 0f)]
[Dense(24, Activation.ReLU, Repeat = 2)]
[Dense(16, Activation.Identity, Init = Init.Standard)]
internal sealed partial class M126;

[Model(Input = 5, Batch = 3, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Nesterov)]
[Dense(7, Activation.LeakyReLU)]
[Dense(4, Activation.Identity, Init = Init.HeUniform, Gain = 1.5f)]
internal sealed partial class M127;

[Model(Input = 24, Batch = 9, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Nesterov, Momentum = 0f, WeightDecay = 0.001f)]
[Dense(32, Activation.ELU, Init = Init.HeNormal, Gain = 1.5f, Repeat = 2, Alpha = 1.5f)]
[Dense(31, Activation.Identity, Init = Init.LeCunNormal)]
internal sealed partial class M128;

[Model(Input = 63, Batch = 12, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Nesterov, Momentum = 0.5f)]
[Dense(63, Activation.GELU)]
[Dense(96, Activation.Identity, Init = Init.LeCunUniform)]
internal sealed partial class M129;

[Model(Input = 5, Batch = 4, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Nesterov, Momentum = 0f)]
[Dense(3, Activation.SiLU, Gain = 0.5f)]
[Dense(9, Activation.Identity)]
internal sealed partial class M130;

[Model(Input = 2, Batch = 1, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Nesterov, Momentum = 0f, WeightDecay = 0.01f)]
[Dense(41, Activation.Softplus, Init = Init.GlorotUniform, UseBias = false)]
[Dense(63, Activation.Identity)]
internal sealed partial class M131;

[Model(Input = 96, Batch = 11, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Nesterov, Momentum = 0.5f)]
[Dense(118, Activation.HardTanh, Init = Init.GlorotNormal, Gain = 0.5f)]
[Dense(17, Activation.Identity, Init = Init.HeNormal, UseBias = false)]
internal sealed partial class M132;

[Model(Input = 33, Batch = 29, Optimizer = Optimizer.Adam)]
[Dense(25, Activation.Identity)]
internal sealed partial class M133;

[Model(Input = 7, Batch = 18, Optimizer = Optimizer.Adam, Precision = Precision.Fast, Epsilon = 1E-06f, WeightDecay = 0.001f)]
[Dense(24, Activation.Sigmoid, Gain = 1.5f, Repeat = 2)]
[Dense(63, Activation.Sigmoid, Init = Init.HeUniform, Gain = 0.5f)]
[Dense(7, Activation.Identity, UseBias = false)]
internal sealed partial class M134;

[Model(Input = 8, Batch = 2, Optimizer = Optimizer.Adam, Beta1 = 0.8f, Epsilon = 0.001f)]
[Dense(4, Activation.Tanh, Init = Init.GlorotNormal)]
[Dense(8, Activation.Identity)]
internal sealed partial class M135;

[Model(Input = 7, Batch = 32, Optimizer = Optimizer.Adam, Epsilon = 1E-06f)]
[Dense(4, Activation.Softsign)]
[Dense(23, Activation.Identity, Gain = 0.5f)]
internal sealed partial class M136;

[Model(Input = 7, Batch = 4, Optimizer = Optimizer.Adam, Unroll = Unroll.Tile, Epsilon = 1E-06f, WeightDecay = 0.01f)]
[Dense(7, Activation.ReLU, Init = Init.GlorotUniform)]
[Dense(31, Activation.Identity)]
internal sealed partial class M137;

[Model(Input = 31, Batch = 25, Optimizer = Optimizer.Adam, Epsilon = 0.001f, WeightDecay = 0.001f)]
[Dense(31, Activation.LeakyReLU, Init = Init.GlorotNormal)]
[Dense(24, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M138;

[Model(Input = 128, Batch = 12, Optimizer = Optimizer.Adam, Unroll = Unroll.Tile, Beta1 = 0.8f)]
[Dense(3, Activation.ELU, Gain = 1.5f, Alpha = 1.5f)]
[Dense(31, Activation.Identity)]
internal sealed partial class M139;

[Model(Input = 17, Batch = 32, Optimizer = Optimizer.Adam, Epsilon = 0.001f)]
[Dense(32, Activation.GELU, Gain = 1.5f, UseBias = false)]
[Dense(96, Activation.Identity, Gain = 0.5f, UseBias = false)]
internal sealed partial class M140;

[Model(Input = 65, Batch = 2, Optimizer = Optimizer.Adam, Beta1 = 0.8f, Epsilon = 0.001f)]
[Dense(64, Activation.SiLU)]
[Dense(130, Activation.Identity)]
internal sealed partial class M141;

[Model(Input = 65, Batch = 5, Optimizer = Optimizer.Adam)]
[Dense(128, Activation.Softplus, Init = Init.HeUniform)]
[Dense(33, Activation.GELU)]
[Dense(2, Activation.Identity, Init = Init.LeCunNormal, Gain = 0.5f)]
internal sealed partial class M142;

[Model(Input = 128, Batch = 32, Optimizer = Optimizer.Adam)]
[Dense(40, Activation.HardTanh, Init = Init.HeNormal)]
[Dense(64, Activation.Identity)]
internal sealed partial class M143;

[Model(Input = 9, Batch = 27, Loss = Loss.Quadratic, Optimizer = Optimizer.Adam, Unroll = Unroll.Tile, Precision = Precision.Fast)]
[Dense(8, Activation.Identity, Init = Init.HeNormal, Gain = 1.5f)]
internal sealed partial class M144;

[Model(Input = 5, Batch = 16, Loss = Loss.Quadratic, Optimizer = Optimizer.Adam, Beta1 = 0.8f)]
[Dense(20, Activation.Sigmoid)]
internal sealed partial class M145;

[Model(Input = 49, Batch = 21, Loss = Loss.Quadratic, Optimizer = Optimizer.Adam, Epsilon = 0.001f)]
[Dense(32, Activation.Tanh)]
internal sealed partial class M146;

[Model(Input = 65, Batch = 16, Loss = Loss.Quadratic, Optimizer = Optimizer.Adam, Beta1 = 0.8f, WeightDecay = 0.001f)]
[Dense(128, Activation.Softsign, UseBias = false)]
internal sealed partial class M147;

[Model(Input = 33, Batch = 11, Loss = Loss.Quadratic, Optimizer = Optimizer.Adam, Precision = Precision.Fast, Epsilon = 1E-06f)]
[Dense(128, Activation.ReLU, Init = Init.Orthogonal, UseBias = false)]
internal sealed partial class M148;

[Model(Input = 16, Batch = 28, Loss = Loss.Quadratic, Optimizer = Optimizer.Adam, Beta1 = 0.8f, Epsilon = 0.001f, WeightDecay = 0.01f)]
[Dense(65, Activation.LeakyReLU, Init = Init.LeCunUniform)]
internal sealed partial class M149;

[Model(Input = 24, Batch = 23, Loss = Loss.Quadratic, Optimizer = Optimizer.Adam, Beta1 = 0.8f)]
[Dense(4, Activation.ELU, Alpha = 1.5f)]
internal sealed partial class M150;

[Model(Input = 33, Batch = 8, Loss = Loss.Quadratic, Optimizer = Optimizer.Adam, Epsilon = 0.001f, WeightDecay = 0.001f)]
[Dense(29, Activation.GELU)]
internal sealed partial class M151;

[Model(
    Input = 8, Batch = 20, Loss = Loss.Quadratic, Optimizer = Optimizer.Adam,
    Precision = Precision.Fast, Epsilon = 1E-06f, WeightDecay = 0.01f)]
[Dense(9, Activation.SiLU)]
internal sealed partial class M152;

[Model(Input = 110, Batch = 9, Loss = Loss.Quadratic, Optimizer = Optimizer.Adam, Beta1 = 0.8f)]
[Dense(9, Activation.Softplus, Init = Init.HeNormal, Gain = 0.5f, UseBias = false)]
internal sealed partial class M153;

[Model(Input = 4, Batch = 7, Loss = Loss.Quadratic, Optimizer = Optimizer.Adam, Precision = Precision.Fast)]
[Dense(25, Activation.HardTanh)]
internal sealed partial class M154;

[Model(
    Input = 40, Batch = 13, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Adam,
    Precision = Precision.Fast, Beta1 = 0.8f, WeightDecay = 0.001f)]
[Dense(127, Activation.Identity, Gain = 0.5f)]
internal sealed partial class M155;

[Model(Input = 17, Batch = 2, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Adam, WeightDecay = 0.001f)]
[Dense(40, Activation.Sigmoid, UseBias = false)]
internal sealed partial class M156;

[Model(
    Input = 4, Batch = 10, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Adam,
    Beta1 = 0.8f, Epsilon = 0.001f, WeightDecay = 0.001f)]
[Dense(33, Activation.Tanh, Init = Init.GlorotNormal)]
[Dense(15, Activation.Sigmoid)]
internal sealed partial class M157;

[Model(Input = 33, Batch = 1, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Adam, Unroll = Unroll.Full, WeightDecay = 0.001f)]
[Dense(9, Activation.Softsign)]
internal sealed partial class M158;

[Model(Input = 24, Batch = 15, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Adam, Epsilon = 0.001f)]
[Dense(65, Activation.ReLU, UseBias = false)]
internal sealed partial class M159;

[Model(Input = 2, Batch = 7, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Adam, Epsilon = 1E-06f)]
[Dense(16, Activation.LeakyReLU, Gain = 1.5f, Slope = 0.2f)]
[Dense(83, Activation.Softplus, Init = Init.GlorotUniform, Gain = 1.5f, UseBias = false)]
internal sealed partial class M160;

[Model(
    Input = 1, Batch = 3, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Adam,
    Unroll = Unroll.Full, Precision = Precision.Fast, Epsilon = 0.001f, WeightDecay = 0.01f)]
[Dense(1, Activation.ELU)]
internal sealed partial class M161;

[Model(Input = 130, Batch = 22, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Adam, Epsilon = 1E-06f, WeightDecay = 0.01f)]
[Dense(2, Activation.GELU)]
[Dense(17, Activation.Softplus, UseBias = false)]
internal sealed partial class M162;

[Model(Input = 23, Batch = 8, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Adam, Unroll = Unroll.Tile, Epsilon = 0.001f)]
[Dense(4, Activation.SiLU, Init = Init.LeCunUniform, Gain = 1.5f)]
internal sealed partial class M163;

[Model(
    Input = 7, Batch = 2, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Adam,
    Unroll = Unroll.Full, Epsilon = 0.001f, WeightDecay = 0.001f)]
[Dense(2, Activation.Softplus)]
[Dense(4, Activation.Softplus)]
internal sealed partial class M164;

[Model(Input = 96, Batch = 32, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Adam, Epsilon = 1E-06f, WeightDecay = 0.001f)]
[Dense(3, Activation.HardTanh, Init = Init.GlorotNormal, Gain = 0.5f)]
internal sealed partial class M165;

[Model(Input = 3, Batch = 5, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Adam, Beta1 = 0.8f)]
[Dense(127, Activation.Identity)]
internal sealed partial class M166;

[Model(Input = 5, Batch = 4, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Adam, Unroll = Unroll.Full, Epsilon = 0.001f)]
[Dense(7, Activation.Sigmoid)]
[Dense(4, Activation.Sigmoid)]
[Dense(4, Activation.Identity, Gain = 0.5f)]
internal sealed partial class M167;

[Model(Input = 127, Batch = 10, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Adam, Unroll = Unroll.Tile, Epsilon = 1E-06f)]
[Dense(9, Activation.Tanh, Init = Init.Orthogonal)]
[Dense(31, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M168;

[Model(Input = 130, Batch = 23, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Adam, WeightDecay = 0.001f)]
[Dense(3, Activation.Softsign, Init = Init.GlorotUniform)]
[Dense(17, Activation.Identity, Init = Init.GlorotUniform, UseBias = false)]
internal sealed partial class M169;

[Model(Input = 5, Batch = 1, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Adam, Beta1 = 0.8f, Epsilon = 0.001f)]
[Dense(9, Activation.ReLU, Init = Init.LeCunNormal)]
[Dense(7, Activation.Identity)]
internal sealed partial class M170;

[Model(Input = 64, Batch = 8, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Adam, Epsilon = 0.001f)]
[Dense(23, Activation.LeakyReLU, Gain = 0.5f, UseBias = false)]
[Dense(1, Activation.Identity, UseBias = false)]
internal sealed partial class M171;

[Model(Input = 40, Batch = 22, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Adam, Unroll = Unroll.Tile, Beta1 = 0.8f)]
[Dense(130, Activation.ELU, Init = Init.Standard, Alpha = 1.5f)]
[Dense(1, Activation.SiLU)]
[Dense(2, Activation.Identity, Init = Init.HeUniform, UseBias = false)]
internal sealed partial class M172;

[Model(
    Input = 3, Batch = 7, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Adam,
    Unroll = Unroll.Tile, Epsilon = 1E-06f, WeightDecay = 0.001f)]
[Dense(33, Activation.GELU)]
[Dense(33, Activation.Identity)]
internal sealed partial class M173;

[Model(Input = 25, Batch = 8, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Adam)]
[Dense(16, Activation.SiLU, Init = Init.HeNormal, Repeat = 2)]
[Dense(63, Activation.Identity)]
internal sealed partial class M174;

[Model(
    Input = 130, Batch = 24, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Adam,
    Precision = Precision.Fast, Beta1 = 0.8f, Epsilon = 0.001f)]
[Dense(33, Activation.Softplus, Init = Init.HeNormal, Repeat = 2)]
[Dense(1, Activation.Identity, Init = Init.LeCunNormal)]
internal sealed partial class M175;

[Model(
    Input = 3, Batch = 2, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Adam,
    Unroll = Unroll.Full, Epsilon = 1E-06f, WeightDecay = 0.001f)]
[Dense(4, Activation.HardTanh, Init = Init.LeCunUniform, Gain = 0.5f)]
[Dense(9, Activation.Identity, Gain = 1.5f, UseBias = false)]
internal sealed partial class M176;

[Model(Input = 2, Batch = 3, Optimizer = Optimizer.AdamW, Unroll = Unroll.Full)]
[Dense(7, Activation.Identity, Init = Init.Standard, UseBias = false)]
[Dense(8, Activation.Identity)]
internal sealed partial class M177;

[Model(Input = 33, Batch = 16, Optimizer = Optimizer.AdamW, Unroll = Unroll.Tile, Epsilon = 1E-06f, WeightDecay = 0.01f)]
[Dense(7, Activation.Sigmoid, Init = Init.GlorotNormal)]
[Dense(130, Activation.Identity, Init = Init.GlorotUniform, Gain = 0.5f)]
internal sealed partial class M178;

[Model(Input = 2, Batch = 3, Optimizer = Optimizer.AdamW, WeightDecay = 0.001f)]
[Dense(8, Activation.Tanh)]
[Dense(3, Activation.Identity)]
internal sealed partial class M179;

[Model(Input = 7, Batch = 2, Optimizer = Optimizer.AdamW, Unroll = Unroll.Full, Beta1 = 0.8f, Epsilon = 1E-06f)]
[Dense(2, Activation.Softsign, Init = Init.HeNormal, Gain = 0.5f)]
[Dense(2, Activation.Identity, Gain = 0.5f, UseBias = false)]
internal sealed partial class M180;

[Model(Input = 17, Batch = 19, Optimizer = Optimizer.AdamW, Epsilon = 0.001f)]
[Dense(64, Activation.ReLU)]
[Dense(8, Activation.Identity)]
internal sealed partial class M181;

[Model(Input = 63, Batch = 32, Optimizer = Optimizer.AdamW, Epsilon = 0.001f)]
[Dense(103, Activation.LeakyReLU, Gain = 1.5f)]
[Dense(96, Activation.Identity, Init = Init.HeUniform, Gain = 1.5f)]
internal sealed partial class M182;

[Model(Input = 42, Batch = 3, Optimizer = Optimizer.AdamW, Precision = Precision.Fast, Beta1 = 0.8f)]
[Dense(90, Activation.ELU, Init = Init.Orthogonal, Alpha = 1.5f)]
[Dense(17, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M183;

[Model(Input = 15, Batch = 4, Optimizer = Optimizer.AdamW, Beta1 = 0.8f, Epsilon = 0.001f)]
[Dense(116, Activation.GELU, UseBias = false)]
[Dense(100, Activation.Identity, Init = Init.LeCunUniform)]
internal sealed partial class M184;

[Model(Input = 4, Batch = 4, Optimizer = Optimizer.AdamW, Unroll = Unroll.Full, Epsilon = 0.001f)]
[Dense(8, Activation.SiLU)]
[Dense(2, Activation.Identity, Gain = 0.5f)]
internal sealed partial class M185;

[Model(Input = 63, Batch = 8, Optimizer = Optimizer.AdamW, Unroll = Unroll.Tile, Precision = Precision.Fast, Beta1 = 0.8f)]
[Dense(63, Activation.Softplus, Gain = 0.5f)]
[Dense(64, Activation.Identity, Gain = 0.5f)]
internal sealed partial class M186;

[Model(Input = 4, Batch = 1, Optimizer = Optimizer.AdamW, Unroll = Unroll.Full, Beta1 = 0.8f, Epsilon = 1E-06f)]
[Dense(9, Activation.HardTanh, Init = Init.Standard)]
[Dense(9, Activation.Identity)]
internal sealed partial class M187;

[Model(
    Input = 96, Batch = 7, Loss = Loss.Quadratic, Optimizer = Optimizer.AdamW,
    Unroll = Unroll.Tile, Precision = Precision.Fast, Beta1 = 0.8f, WeightDecay = 0.001f)]
[Dense(58, Activation.Identity)]
[Dense(1, Activation.ReLU, Gain = 0.5f)]
internal sealed partial class M188;

[Model(Input = 96, Batch = 6, Loss = Loss.Quadratic, Optimizer = Optimizer.AdamW, Beta1 = 0.8f, WeightDecay = 0.01f)]
[Dense(128, Activation.Sigmoid, Init = Init.GlorotNormal)]
internal sealed partial class M189;

[Model(Input = 8, Batch = 2, Loss = Loss.Quadratic, Optimizer = Optimizer.AdamW, Precision = Precision.Fast)]
[Dense(9, Activation.Tanh)]
internal sealed partial class M190;

[Model(Input = 3, Batch = 4, Loss = Loss.Quadratic, Optimizer = Optimizer.AdamW, Unroll = Unroll.Full)]
[Dense(5, Activation.Softsign, Init = Init.GlorotUniform)]
internal sealed partial class M191;

[Model(Input = 2, Batch = 26, Loss = Loss.Quadratic, Optimizer = Optimizer.AdamW, Epsilon = 0.001f)]
[Dense(77, Activation.ReLU, Init = Init.LeCunUniform, Gain = 1.5f, UseBias = false)]
internal sealed partial class M192;

[Model(Input = 64, Batch = 3, Loss = Loss.Quadratic, Optimizer = Optimizer.AdamW, Epsilon = 0.001f, WeightDecay = 0.01f)]
[Dense(127, Activation.LeakyReLU, Gain = 1.5f, Slope = 0.2f)]
internal sealed partial class M193;

[Model(
    Input = 4, Batch = 3, Loss = Loss.Quadratic, Optimizer = Optimizer.AdamW,
    Unroll = Unroll.Full, Precision = Precision.Fast, Beta1 = 0.8f, WeightDecay = 0.001f)]
[Dense(7, Activation.ELU, UseBias = false)]
internal sealed partial class M194;

[Model(Input = 3, Batch = 2, Loss = Loss.Quadratic, Optimizer = Optimizer.AdamW, Unroll = Unroll.Full, Beta1 = 0.8f, Epsilon = 0.001f)]
[Dense(8, Activation.GELU, Init = Init.LeCunUniform)]
[Dense(5, Activation.Identity, Init = Init.Standard)]
internal sealed partial class M195;

[Model(Input = 4, Batch = 4, Loss = Loss.Quadratic, Optimizer = Optimizer.AdamW)]
[Dense(8, Activation.SiLU)]
internal sealed partial class M196;

[Model(Input = 1, Batch = 4, Loss = Loss.Quadratic, Optimizer = Optimizer.AdamW, Unroll = Unroll.Full)]
[Dense(2, Activation.Softplus, Init = Init.HeUniform)]
internal sealed partial class M197;

[Model(Input = 65, Batch = 27, Loss = Loss.Quadratic, Optimizer = Optimizer.AdamW, WeightDecay = 0.01f)]
[Dense(8, Activation.HardTanh, Init = Init.LeCunUniform, Gain = 0.5f)]
internal sealed partial class M198;

[Model(Input = 8, Batch = 8, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.AdamW, Epsilon = 1E-06f, WeightDecay = 0.01f)]
[Dense(127, Activation.Identity, Init = Init.HeNormal, Gain = 1.5f, UseBias = false)]
internal sealed partial class M199;

[Model(Input = 40, Batch = 19, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.AdamW)]
[Dense(31, Activation.Sigmoid, Init = Init.Orthogonal)]
internal sealed partial class M200;

[Model(Input = 41, Batch = 20, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.AdamW, Beta1 = 0.8f, WeightDecay = 0.001f)]
[Dense(32, Activation.Tanh, Init = Init.Orthogonal, Gain = 0.5f)]
internal sealed partial class M201;

[Model(
    Input = 2, Batch = 28, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.AdamW,
    Beta1 = 0.8f, Epsilon = 1E-06f, WeightDecay = 0.001f)]
[Dense(33, Activation.Softsign, Init = Init.GlorotNormal, UseBias = false)]
internal sealed partial class M202;

[Model(Input = 4, Batch = 4, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.AdamW, Unroll = Unroll.Full, Beta1 = 0.8f)]
[Dense(2, Activation.ReLU)]
[Dense(5, Activation.Softplus, Init = Init.Orthogonal, Gain = 0.5f)]
internal sealed partial class M203;

[Model(Input = 7, Batch = 2, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.AdamW, Unroll = Unroll.Full, Epsilon = 0.001f)]
[Dense(9, Activation.LeakyReLU, Init = Init.HeUniform)]
internal sealed partial class M204;

[Model(Input = 7, Batch = 4, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.AdamW, Beta1 = 0.8f, Epsilon = 0.001f)]
[Dense(3, Activation.ELU, UseBias = false, Alpha = 1.5f)]
internal sealed partial class M205;

[Model(Input = 71, Batch = 13, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.AdamW, Unroll = Unroll.Tile, Epsilon = 0.001f)]
[Dense(100, Activation.GELU, Init = Init.HeUniform, Gain = 1.5f)]
internal sealed partial class M206;

[Model(Input = 8, Batch = 2, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.AdamW, Beta1 = 0.8f)]
[Dense(7, Activation.SiLU, Gain = 0.5f)]
[Dense(127, Activation.Sigmoid, Gain = 1.5f)]
internal sealed partial class M207;

[Model(
    Input = 4, Batch = 4, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.AdamW,
    Unroll = Unroll.Full, Beta1 = 0.8f, Epsilon = 0.001f, WeightDecay = 0.001f)]
[Dense(7, Activation.Softplus, Init = Init.GlorotUniform)]
internal sealed partial class M208;

[Model(Input = 7, Batch = 28, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.AdamW)]
[Dense(33, Activation.HardTanh)]
internal sealed partial class M209;

[Model(Input = 15, Batch = 10, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.AdamW, Beta1 = 0.8f, Epsilon = 0.001f)]
[Dense(15, Activation.Identity, Init = Init.HeUniform)]
internal sealed partial class M210;

[Model(
    Input = 31, Batch = 24, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.AdamW,
    Beta1 = 0.8f, Epsilon = 0.001f, WeightDecay = 0.001f)]
[Dense(7, Activation.Sigmoid, Init = Init.Standard)]
[Dense(3, Activation.ReLU, Init = Init.GlorotUniform)]
[Dense(96, Activation.Identity, Init = Init.LeCunNormal, Gain = 0.5f, UseBias = false)]
internal sealed partial class M211;

[Model(Input = 65, Batch = 9, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.AdamW, WeightDecay = 0.01f)]
[Dense(1, Activation.Tanh, Init = Init.HeNormal, Gain = 1.5f, UseBias = false)]
[Dense(97, Activation.Identity, Init = Init.Standard, Gain = 0.5f)]
internal sealed partial class M212;

[Model(Input = 96, Batch = 23, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.AdamW, Epsilon = 1E-06f, WeightDecay = 0.01f)]
[Dense(17, Activation.Softsign, Init = Init.LeCunUniform, Gain = 0.5f)]
[Dense(9, Activation.Identity)]
internal sealed partial class M213;

[Model(Input = 130, Batch = 12, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.AdamW, WeightDecay = 0.01f)]
[Dense(15, Activation.ReLU)]
[Dense(5, Activation.Identity, Init = Init.LeCunUniform)]
internal sealed partial class M214;

[Model(Input = 62, Batch = 28, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.AdamW, Epsilon = 1E-06f, WeightDecay = 0.001f)]
[Dense(4, Activation.LeakyReLU, UseBias = false, Slope = 0.2f)]
[Dense(63, Activation.Identity)]
internal sealed partial class M215;

[Model(
    Input = 4, Batch = 11, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.AdamW,
    Beta1 = 0.8f, Epsilon = 1E-06f, WeightDecay = 0.001f)]
[Dense(31, Activation.ELU, Init = Init.LeCunUniform, Alpha = 0.5f)]
[Dense(18, Activation.Identity, Init = Init.Standard, UseBias = false)]
internal sealed partial class M216;

[Model(Input = 5, Batch = 3, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.AdamW, Unroll = Unroll.Full, WeightDecay = 0.01f)]
[Dense(8, Activation.GELU, UseBias = false)]
[Dense(2, Activation.LeakyReLU)]
[Dense(2, Activation.Identity, Init = Init.HeUniform)]
internal sealed partial class M217;

[Model(Input = 5, Batch = 24, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.AdamW, Epsilon = 0.001f)]
[Dense(23, Activation.SiLU, Init = Init.GlorotUniform)]
[Dense(16, Activation.Identity, Gain = 1.5f)]
internal sealed partial class M218;

[Model(
    Input = 32, Batch = 29, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.AdamW,
    Beta1 = 0.8f, Epsilon = 1E-06f, WeightDecay = 0.001f)]
[Dense(127, Activation.Softplus, Init = Init.LeCunNormal, Repeat = 2)]
[Dense(8, Activation.Identity, Init = Init.Standard, UseBias = false)]
internal sealed partial class M219;

[Model(Input = 65, Batch = 12, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.AdamW, Epsilon = 0.001f, WeightDecay = 0.001f)]
[Dense(23, Activation.HardTanh, Init = Init.LeCunUniform, Gain = 1.5f, Repeat = 2)]
[Dense(7, Activation.Identity, Init = Init.HeNormal, Gain = 1.5f)]
internal sealed partial class M220;

[Model(Input = 7, Batch = 20)]
[Dense(127, Activation.Identity, Init = Init.GlorotUniform)]
internal sealed partial class M221;

[Model(Input = 16, Batch = 2)]
[Dense(31, Activation.Sigmoid, UseBias = false, Repeat = 2)]
[Dense(15, Activation.Identity, UseBias = false)]
internal sealed partial class M222;

[Model(Input = 17, Batch = 17)]
[Dense(9, Activation.Tanh, Init = Init.LeCunNormal)]
[Dense(65, Activation.Identity, Init = Init.GlorotUniform)]
[Dense(80, Activation.Identity, UseBias = false)]
internal sealed partial class M223;

[Model(Input = 8, Batch = 1, Unroll = Unroll.Full, WeightDecay = 0.01f)]
[Dense(8, Activation.Softsign, Init = Init.Orthogonal)]
[Dense(7, Activation.Identity, Gain = 0.5f)]
internal sealed partial class M224;

[Model(Input = 8, Batch = 28, WeightDecay = 0.001f)]
[Dense(65, Activation.ReLU, Init = Init.GlorotNormal, Repeat = 2)]
[Dense(65, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M225;

[Model(Input = 8, Batch = 4, WeightDecay = 0.01f)]
[Dense(7, Activation.LeakyReLU, Init = Init.GlorotUniform)]
[Dense(17, Activation.Identity, Init = Init.GlorotUniform)]
internal sealed partial class M226;

[Model(Input = 96, Batch = 1, WeightDecay = 0.01f)]
[Dense(9, Activation.ELU, Init = Init.HeUniform, Alpha = 1.5f)]
[Dense(23, Activation.Identity)]
internal sealed partial class M227;

[Model(Input = 63, Batch = 29, WeightDecay = 0.001f)]
[Dense(3, Activation.GELU, Init = Init.LeCunNormal)]
[Dense(40, Activation.Identity)]
internal sealed partial class M228;

[Model(Input = 64, Batch = 15, Unroll = Unroll.Tile)]
[Dense(69, Activation.SiLU)]
[Dense(32, Activation.Identity)]
internal sealed partial class M229;

[Model(Input = 2, Batch = 7, Unroll = Unroll.Tile)]
[Dense(130, Activation.Softplus)]
[Dense(15, Activation.Identity, Init = Init.Standard)]
internal sealed partial class M230;

[Model(Input = 5, Batch = 3, Unroll = Unroll.Full)]
[Dense(4, Activation.HardTanh, Repeat = 2)]
[Dense(2, Activation.Identity, Init = Init.Standard, Gain = 1.5f)]
internal sealed partial class M231;

[Model(Input = 100, Batch = 11, Loss = Loss.Quadratic, Unroll = Unroll.Tile, WeightDecay = 0.001f)]
[Dense(23, Activation.Identity, Init = Init.HeNormal, Gain = 0.5f)]
internal sealed partial class M232;

[Model(Input = 19, Batch = 28, Loss = Loss.Quadratic, WeightDecay = 0.001f)]
[Dense(128, Activation.Sigmoid, UseBias = false)]
[Dense(4, Activation.LeakyReLU, Slope = 0.2f)]
internal sealed partial class M233;

[Model(Input = 64, Batch = 22, Loss = Loss.Quadratic, Unroll = Unroll.Tile)]
[Dense(128, Activation.Tanh, Init = Init.LeCunUniform)]
[Dense(25, Activation.Identity)]
internal sealed partial class M234;

[Model(Input = 1, Batch = 2, Loss = Loss.Quadratic, Unroll = Unroll.Full)]
[Dense(7, Activation.Softsign, Init = Init.GlorotNormal)]
internal sealed partial class M235;

[Model(Input = 2, Batch = 30, Loss = Loss.Quadratic)]
[Dense(4, Activation.ReLU, Init = Init.HeUniform, UseBias = false)]
internal sealed partial class M236;

[Model(Input = 5, Batch = 7, Loss = Loss.Quadratic)]
[Dense(23, Activation.LeakyReLU, Init = Init.GlorotUniform, UseBias = false)]
internal sealed partial class M237;

[Model(Input = 9, Batch = 1, Loss = Loss.Quadratic, WeightDecay = 0.001f)]
[Dense(64, Activation.ELU, Init = Init.GlorotNormal, Alpha = 0.5f)]
internal sealed partial class M238;

[Model(Input = 31, Batch = 26, Loss = Loss.Quadratic, WeightDecay = 0.001f)]
[Dense(8, Activation.GELU)]
internal sealed partial class M239;

[Model(Input = 54, Batch = 31, Loss = Loss.Quadratic, WeightDecay = 0.001f)]
[Dense(111, Activation.SiLU, UseBias = false)]
internal sealed partial class M240;

[Model(Input = 4, Batch = 4, Loss = Loss.Quadratic)]
[Dense(1, Activation.Softplus, Init = Init.HeNormal)]
internal sealed partial class M241;

[Model(Input = 80, Batch = 23, Loss = Loss.Quadratic, WeightDecay = 0.001f)]
[Dense(100, Activation.HardTanh, Init = Init.HeUniform)]
internal sealed partial class M242;

[Model(Input = 32, Batch = 7, Loss = Loss.MeanSquaredError, Unroll = Unroll.Tile)]
[Dense(2, Activation.Identity, UseBias = false)]
internal sealed partial class M243;

[Model(Input = 7, Batch = 10, Loss = Loss.MeanSquaredError, WeightDecay = 0.01f)]
[Dense(5, Activation.Sigmoid)]
internal sealed partial class M244;

[Model(Input = 25, Batch = 22, Loss = Loss.MeanSquaredError)]
[Dense(63, Activation.Tanh, Init = Init.LeCunUniform)]
[Dense(64, Activation.Sigmoid, Init = Init.LeCunUniform)]
internal sealed partial class M245;

[Model(Input = 2, Batch = 16, Loss = Loss.MeanSquaredError, WeightDecay = 0.001f)]
[Dense(9, Activation.Softsign, Init = Init.LeCunNormal)]
[Dense(128, Activation.LeakyReLU, Gain = 0.5f, Slope = 0.2f)]
internal sealed partial class M246;

[Model(Input = 33, Batch = 14, Loss = Loss.MeanSquaredError, WeightDecay = 0.01f)]
[Dense(16, Activation.ReLU)]
internal sealed partial class M247;

[Model(Input = 127, Batch = 28, Loss = Loss.MeanSquaredError, WeightDecay = 0.001f)]
[Dense(63, Activation.LeakyReLU, Init = Init.LeCunNormal, UseBias = false, Slope = 0.2f)]
internal sealed partial class M248;

[Model(Input = 24, Batch = 26, Loss = Loss.MeanSquaredError, Unroll = Unroll.Tile, WeightDecay = 0.01f)]
[Dense(15, Activation.ELU, UseBias = false, Alpha = 1.5f)]
internal sealed partial class M249;

[Model(Input = 9, Batch = 1, Loss = Loss.MeanSquaredError, Unroll = Unroll.Full)]
[Dense(16, Activation.GELU)]
internal sealed partial class M250;

[Model(Input = 1, Batch = 4, Loss = Loss.MeanSquaredError, WeightDecay = 0.01f)]
[Dense(2, Activation.SiLU)]
[Dense(9, Activation.LeakyReLU, Slope = 0.2f)]
internal sealed partial class M251;

[Model(Input = 25, Batch = 23, Loss = Loss.MeanSquaredError, WeightDecay = 0.01f)]
[Dense(24, Activation.Softplus)]
internal sealed partial class M252;

[Model(Input = 130, Batch = 29, Loss = Loss.MeanSquaredError, Precision = Precision.Fast)]
[Dense(9, Activation.HardTanh, Init = Init.GlorotUniform, UseBias = false)]
internal sealed partial class M253;

[Model(Input = 65, Batch = 31, Loss = Loss.BinaryCrossEntropy)]
[Dense(17, Activation.Identity, Init = Init.Orthogonal)]
internal sealed partial class M254;

[Model(Input = 64, Batch = 26, Loss = Loss.BinaryCrossEntropy)]
[Dense(128, Activation.Sigmoid, Repeat = 2)]
[Dense(25, Activation.Identity, Init = Init.GlorotUniform)]
internal sealed partial class M255;

[Model(Input = 96, Batch = 1, Loss = Loss.BinaryCrossEntropy)]
[Dense(31, Activation.Tanh, Init = Init.LeCunNormal)]
[Dense(7, Activation.Identity, Init = Init.GlorotUniform)]
internal sealed partial class M256;

[Model(Input = 1, Batch = 22, Loss = Loss.BinaryCrossEntropy, WeightDecay = 0.01f)]
[Dense(40, Activation.Softsign)]
[Dense(3, Activation.Identity, Init = Init.HeNormal)]
internal sealed partial class M257;

[Model(Input = 32, Batch = 24, Loss = Loss.BinaryCrossEntropy)]
[Dense(127, Activation.ReLU)]
[Dense(65, Activation.Identity, Init = Init.HeUniform)]
internal sealed partial class M258;

[Model(Input = 63, Batch = 30, Loss = Loss.BinaryCrossEntropy, WeightDecay = 0.01f)]
[Dense(123, Activation.LeakyReLU, Gain = 0.5f)]
[Dense(65, Activation.Identity, UseBias = false)]
internal sealed partial class M259;

[Model(Input = 2, Batch = 33, Loss = Loss.BinaryCrossEntropy, Unroll = Unroll.Tile, Precision = Precision.Fast, WeightDecay = 0.01f)]
[Dense(4, Activation.ELU)]
[Dense(56, Activation.Identity, Gain = 0.5f)]
internal sealed partial class M260;

[Model(Input = 4, Batch = 24, Loss = Loss.BinaryCrossEntropy, WeightDecay = 0.001f)]
[Dense(4, Activation.GELU, Gain = 1.5f)]
[Dense(4, Activation.Identity)]
internal sealed partial class M261;

[Model(Input = 5, Batch = 2, Loss = Loss.BinaryCrossEntropy)]
[Dense(5, Activation.SiLU)]
[Dense(65, Activation.ReLU, Gain = 1.5f)]
[Dense(2, Activation.Identity)]
internal sealed partial class M262;

[Model(Input = 65, Batch = 12, Loss = Loss.BinaryCrossEntropy)]
[Dense(23, Activation.Softplus)]
[Dense(24, Activation.SiLU, Init = Init.LeCunNormal, Gain = 0.5f)]
[Dense(127, Activation.Identity)]
internal sealed partial class M263;

[Model(Input = 33, Batch = 26, Loss = Loss.BinaryCrossEntropy, WeightDecay = 0.001f)]
[Dense(2, Activation.HardTanh, Init = Init.LeCunNormal)]
[Dense(108, Activation.Identity)]
internal sealed partial class M264;

[Model(Input = 23, Batch = 27, Optimizer = Optimizer.Momentum, WeightDecay = 0.01f)]
[Dense(128, Activation.Identity)]
internal sealed partial class M265;

[Model(Input = 8, Batch = 4, Optimizer = Optimizer.Momentum)]
[Dense(3, Activation.Sigmoid, Init = Init.HeNormal, UseBias = false, Repeat = 2)]
[Dense(2, Activation.Sigmoid)]
[Dense(9, Activation.Identity, Init = Init.HeUniform, UseBias = false)]
internal sealed partial class M266;

[Model(Input = 5, Batch = 2, Optimizer = Optimizer.Momentum, WeightDecay = 0.001f)]
[Dense(127, Activation.Tanh, Gain = 1.5f, UseBias = false)]
[Dense(96, Activation.Identity, Init = Init.Standard, UseBias = false)]
internal sealed partial class M267;

[Model(Input = 9, Batch = 13, Optimizer = Optimizer.Momentum, Momentum = 0.5f)]
[Dense(1, Activation.Softsign, Init = Init.Orthogonal, Gain = 0.5f)]
[Dense(24, Activation.Identity, Init = Init.LeCunNormal, Gain = 0.5f, UseBias = false)]
internal sealed partial class M268;

[Model(Input = 64, Batch = 20, Optimizer = Optimizer.Momentum, Momentum = 0f)]
[Dense(24, Activation.ReLU, Repeat = 2)]
[Dense(7, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M269;

[Model(Input = 63, Batch = 14, Optimizer = Optimizer.Momentum)]
[Dense(127, Activation.LeakyReLU, Slope = 0.2f)]
[Dense(7, Activation.Identity, Gain = 0.5f)]
internal sealed partial class M270;

[Model(Input = 4, Batch = 4, Optimizer = Optimizer.Momentum, Unroll = Unroll.Full, WeightDecay = 0.01f)]
[Dense(5, Activation.ELU, Init = Init.GlorotUniform, Repeat = 2, Alpha = 1.5f)]
[Dense(5, Activation.Identity, Gain = 1.5f, UseBias = false)]
internal sealed partial class M271;

[Model(Input = 1, Batch = 20, Optimizer = Optimizer.Momentum, WeightDecay = 0.01f)]
[Dense(4, Activation.GELU)]
[Dense(93, Activation.Identity, Init = Init.Standard)]
internal sealed partial class M272;

[Model(Input = 31, Batch = 7, Optimizer = Optimizer.Momentum, Precision = Precision.Fast, Momentum = 0.5f)]
[Dense(24, Activation.SiLU, Init = Init.Orthogonal)]
[Dense(17, Activation.Identity)]
internal sealed partial class M273;

[Model(Input = 1, Batch = 3, Optimizer = Optimizer.Momentum, Unroll = Unroll.Full, WeightDecay = 0.01f)]
[Dense(7, Activation.Softplus, Init = Init.GlorotNormal)]
[Dense(7, Activation.Identity, Init = Init.LeCunUniform)]
internal sealed partial class M274;

[Model(Input = 9, Batch = 1, Optimizer = Optimizer.Momentum)]
[Dense(64, Activation.HardTanh, Init = Init.HeUniform, Gain = 0.5f)]
[Dense(2, Activation.Identity, Init = Init.Orthogonal, Gain = 0.5f, UseBias = false)]
internal sealed partial class M275;

[Model(Input = 127, Batch = 10, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, Momentum = 0.5f)]
[Dense(5, Activation.Identity, UseBias = false)]
internal sealed partial class M276;

[Model(Input = 33, Batch = 19, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, WeightDecay = 0.01f)]
[Dense(100, Activation.Sigmoid, Init = Init.Standard)]
internal sealed partial class M277;

[Model(Input = 4, Batch = 4, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, Unroll = Unroll.Full, Precision = Precision.Fast)]
[Dense(4, Activation.Tanh, UseBias = false)]
internal sealed partial class M278;

[Model(Input = 23, Batch = 7, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, Momentum = 0.5f, WeightDecay = 0.001f)]
[Dense(5, Activation.Softsign, Gain = 0.5f)]
internal sealed partial class M279;

[Model(Input = 16, Batch = 4, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, Momentum = 0f, WeightDecay = 0.001f)]
[Dense(17, Activation.ReLU, Init = Init.Orthogonal, Gain = 0.5f)]
internal sealed partial class M280;

[Model(Input = 127, Batch = 9, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum)]
[Dense(8, Activation.LeakyReLU, Repeat = 2, Slope = 0.2f)]
[Dense(31, Activation.SiLU, Init = Init.LeCunUniform)]
internal sealed partial class M281;

[Model(Input = 35, Batch = 10, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, Momentum = 0.5f, WeightDecay = 0.001f)]
[Dense(24, Activation.ELU, Gain = 0.5f)]
internal sealed partial class M282;

[Model(Input = 65, Batch = 20, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, Momentum = 0.5f)]
[Dense(127, Activation.GELU)]
internal sealed partial class M283;

[Model(
    Input = 4, Batch = 24, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum,
    Unroll = Unroll.Full, Momentum = 0.5f, WeightDecay = 0.01f)]
[Dense(1, Activation.SiLU, UseBias = false)]
internal sealed partial class M284;

[Model(
    Input = 15, Batch = 15, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum,
    Unroll = Unroll.Tile, Momentum = 0f, WeightDecay = 0.01f)]
[Dense(4, Activation.Softplus, Init = Init.Orthogonal)]
internal sealed partial class M285;

[Model(Input = 65, Batch = 15, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, WeightDecay = 0.001f)]
[Dense(40, Activation.HardTanh, Init = Init.GlorotNormal)]
internal sealed partial class M286;

[Model(Input = 127, Batch = 33, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum)]
[Dense(23, Activation.Identity, Init = Init.HeNormal, Gain = 1.5f)]
internal sealed partial class M287;

[Model(Input = 130, Batch = 9, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum)]
[Dense(9, Activation.Sigmoid, UseBias = false)]
internal sealed partial class M288;

[Model(Input = 32, Batch = 21, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum)]
[Dense(9, Activation.Tanh)]
internal sealed partial class M289;

[Model(Input = 38, Batch = 15, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum)]
[Dense(32, Activation.Softsign)]
[Dense(32, Activation.Softsign, Init = Init.GlorotUniform, UseBias = false)]
internal sealed partial class M290;

[Model(Input = 9, Batch = 32, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum, Momentum = 0.5f)]
[Dense(130, Activation.ReLU, Gain = 0.5f)]
[Dense(8, Activation.Softplus)]
internal sealed partial class M291;

[Model(Input = 2, Batch = 4, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum, Unroll = Unroll.Full)]
[Dense(5, Activation.LeakyReLU, Init = Init.LeCunUniform)]
internal sealed partial class M292;

[Model(Input = 9, Batch = 12, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum, Momentum = 0f, WeightDecay = 0.01f)]
[Dense(48, Activation.ELU, UseBias = false, Alpha = 0.5f)]
internal sealed partial class M293;

[Model(Input = 9, Batch = 2, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum, Unroll = Unroll.Full, Momentum = 0.5f)]
[Dense(8, Activation.GELU, Init = Init.LeCunUniform)]
internal sealed partial class M294;

[Model(Input = 3, Batch = 3, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum)]
[Dense(9, Activation.SiLU)]
internal sealed partial class M295;

[Model(Input = 25, Batch = 28, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum)]
[Dense(63, Activation.Softplus, Gain = 0.5f)]
internal sealed partial class M296;

[Model(Input = 128, Batch = 14, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum, Momentum = 0f)]
[Dense(31, Activation.HardTanh)]
[Dense(32, Activation.HardTanh)]
internal sealed partial class M297;

[Model(Input = 127, Batch = 30, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Momentum = 0.5f, WeightDecay = 0.001f)]
[Dense(4, Activation.Identity, Init = Init.Standard, Gain = 1.5f)]
[Dense(128, Activation.Identity, Init = Init.HeNormal, Gain = 1.5f)]
internal sealed partial class M298;

[Model(Input = 17, Batch = 20, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Momentum = 0.5f, WeightDecay = 0.001f)]
[Dense(100, Activation.Sigmoid, Gain = 0.5f, Repeat = 2)]
[Dense(97, Activation.Identity, Init = Init.HeUniform, UseBias = false)]
internal sealed partial class M299;

[Model(Input = 52, Batch = 25, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Momentum = 0.5f)]
[Dense(64, Activation.Tanh)]
[Dense(15, Activation.Identity, UseBias = false)]
internal sealed partial class M300;

[Model(Input = 40, Batch = 18, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Momentum = 0f, WeightDecay = 0.001f)]
[Dense(4, Activation.Softsign, Init = Init.GlorotUniform)]
[Dense(32, Activation.Identity, Init = Init.Standard)]
internal sealed partial class M301;

[Model(Input = 9, Batch = 31, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Momentum = 0.5f)]
[Dense(7, Activation.ReLU, Init = Init.Orthogonal, Gain = 0.5f)]
[Dense(100, Activation.Identity)]
internal sealed partial class M302;

[Model(Input = 63, Batch = 18, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Momentum = 0.5f, WeightDecay = 0.01f)]
[Dense(31, Activation.LeakyReLU, UseBias = false)]
[Dense(9, Activation.Identity, Init = Init.GlorotUniform, UseBias = false)]
internal sealed partial class M303;

[Model(Input = 96, Batch = 24, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, WeightDecay = 0.01f)]
[Dense(5, Activation.ELU, UseBias = false, Alpha = 0.5f)]
[Dense(15, Activation.Identity, Init = Init.HeNormal)]
internal sealed partial class M304;

[Model(Input = 15, Batch = 17, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Momentum = 0f)]
[Dense(15, Activation.GELU, Init = Init.HeNormal)]
[Dense(130, Activation.Identity, Init = Init.LeCunUniform)]
internal sealed partial class M305;

[Model(Input = 25, Batch = 2, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Unroll = Unroll.Tile, Momentum = 0.5f)]
[Dense(24, Activation.SiLU, Init = Init.GlorotNormal)]
[Dense(7, Activation.Identity, UseBias = false)]
internal sealed partial class M306;

[Model(Input = 3, Batch = 15, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Precision = Precision.Fast, Momentum = 0f)]
[Dense(5, Activation.Softplus)]
[Dense(9, Activation.Identity, Init = Init.GlorotUniform, Gain = 0.5f, UseBias = false)]
internal sealed partial class M307;

[Model(Input = 4, Batch = 28, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, Momentum = 0.5f)]
[Dense(63, Activation.HardTanh)]
[Dense(9, Activation.Identity, Init = Init.Standard, UseBias = false)]
internal sealed partial class M308;

[Model(Input = 9, Batch = 18, Optimizer = Optimizer.Nesterov, Momentum = 0.5f, WeightDecay = 0.01f)]
[Dense(31, Activation.Identity, Init = Init.LeCunUniform)]
internal sealed partial class M309;

[Model(Input = 63, Batch = 7, Optimizer = Optimizer.Nesterov, Momentum = 0f, WeightDecay = 0.001f)]
[Dense(1, Activation.Sigmoid)]
[Dense(130, Activation.Identity, UseBias = false)]
internal sealed partial class M310;

[Model(Input = 5, Batch = 3, Optimizer = Optimizer.Nesterov, Momentum = 0f)]
[Dense(3, Activation.Tanh, Init = Init.Orthogonal)]
[Dense(8, Activation.Identity)]
internal sealed partial class M311;

[Model(Input = 15, Batch = 29, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Tile)]
[Dense(7, Activation.Softsign)]
[Dense(65, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M312;

[Model(Input = 23, Batch = 24, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Tile, WeightDecay = 0.001f)]
[Dense(130, Activation.ReLU, Init = Init.Standard)]
[Dense(15, Activation.Identity)]
internal sealed partial class M313;

[Model(Input = 4, Batch = 2, Optimizer = Optimizer.Nesterov)]
[Dense(7, Activation.LeakyReLU, Init = Init.Standard)]
[Dense(2, Activation.Identity)]
internal sealed partial class M314;

[Model(Input = 2, Batch = 23, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Tile, Momentum = 0.5f)]
[Dense(24, Activation.ELU, UseBias = false, Alpha = 0.5f)]
[Dense(23, Activation.Identity)]
internal sealed partial class M315;

[Model(Input = 24, Batch = 1, Optimizer = Optimizer.Nesterov)]
[Dense(127, Activation.GELU)]
[Dense(63, Activation.Identity, Init = Init.Standard, UseBias = false)]
internal sealed partial class M316;

[Model(Input = 24, Batch = 7, Optimizer = Optimizer.Nesterov)]
[Dense(5, Activation.SiLU)]
[Dense(17, Activation.Identity)]
internal sealed partial class M317;

[Model(Input = 3, Batch = 8, Optimizer = Optimizer.Nesterov, Momentum = 0.5f, WeightDecay = 0.01f)]
[Dense(33, Activation.Softplus, Gain = 1.5f)]
[Dense(100, Activation.Identity)]
internal sealed partial class M318;

[Model(Input = 15, Batch = 15, Optimizer = Optimizer.Nesterov, Momentum = 0.5f, WeightDecay = 0.001f)]
[Dense(9, Activation.HardTanh, Init = Init.Standard)]
[Dense(71, Activation.Identity, Gain = 1.5f, UseBias = false)]
internal sealed partial class M319;

[Model(Input = 25, Batch = 24, Loss = Loss.Quadratic, Optimizer = Optimizer.Nesterov)]
[Dense(25, Activation.Identity)]
internal sealed partial class M320;
