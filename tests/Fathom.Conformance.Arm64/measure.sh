#!/usr/bin/env bash
# The tile loops of the generated NEON code as the Arm64 JIT compiles them, against the loops' own multiply-adds alone: cycles by llvm-mca.
#   tests/Fathom.Conformance.Arm64/measure.sh [KERNELS] [--keep DIRECTORY]
# KERNELS is a pattern (awk) of kernel names, by default the kernels that multiply matrices. Fails where the largest tile loop of a kernel is below
# 0.80 or has too few accumulators, where a loop spills, or where code runs into a loop as the JIT cannot take it (see src/docs/neon.md).
# Needs Debian's qemu-user-static, libc6-arm64-cross, libstdc++6-arm64-cross and llvm-16.
set -euo pipefail
cd "$(dirname "$0")/../.."

kernels='Forward[0-9R]|InputGradient|WeightGradient|Backward[0-9]'
keep=""
while [ $# -gt 0 ]; do
  case $1 in
    --keep) keep=$2; shift 2 ;;
    *) kernels=$1; shift ;;
  esac
done

work=${keep:-$(mktemp -d)}
mkdir -p "$work"
[ -n "$keep" ] || trap 'rm -rf "$work"' EXIT
rm -f "$work"/loop-*.s "$work/faults.txt"

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet publish -c Release tests/Fathom.Conformance.Arm64 > "$work/publish.log" || { cat "$work/publish.log"; exit 1; }
DOTNET_EnableWriteXorExecute=0 DOTNET_JitStdOutFile="$work/listing.txt" DOTNET_JitDisasm='*NeonKernels:*' \
  qemu-aarch64-static -L /usr/aarch64-linux-gnu \
  tests/Fathom.Conformance.Arm64/bin/Release/net10.0/linux-arm64/publish/Fathom.Conformance.Arm64 step

# One file of assembly for every innermost loop with multiply-adds, and one with these alone.
awk -v kernels="$kernels" -v work="$work" '
  /^; Assembly listing for method/ {
    method = $0; sub(/^; Assembly listing for method /, "", method); sub(/\(.*/, "", method)
    gsub(/[A-Za-z0-9_.]+[+.]/, "", method); sub(/NeonKernels:/, "", method)
    wanted = method ~ kernels; count = 0; loops = 0; run = 0; longest = 0; jumped = 1
    delete label; delete targeted
    next
  }
  /^G_M[0-9]+_IG[0-9]+:/ { name = $1; sub(/:.*/, "", name); label[name] = count + 1; names[count + 1] = name; if (name in targeted) run = 0; next }
  /^; Total bytes of code/ {
    if (wanted) for (i = 1; i <= loops; i++) write_loop(i)
    if (longest > 240) printf "%s|%d instructions run into an aligned loop: the JIT crashes from some 250\n", method, longest > (work "/faults.txt")
    next
  }
  /^            [a-z]/ {
    text = $0; sub(/^ +/, "", text); sub(/ *;.*/, "", text)
    if (text ~ /^align/) { if (run > longest) longest = run; next }
    instruction[++count] = text; run++
    if (text ~ /^(b|cb|tb)[a-z.]* / && text !~ /^(bl|bic|bif|bit|bsl|bfi|bfxil) / && match(text, /G_M[0-9]+_IG[0-9]+/)) {
      # Code after a branch, and where one arrives, is a run of its own.
      target = substr(text, RSTART, RLENGTH); targeted[target] = 1; run = 0
      if (target in label && label[target] <= count) {
        inner = 1
        for (i = 1; i <= loops; i++) if (start[i] >= label[target]) inner = 0
        if (inner) { loops++; start[loops] = label[target]; end[loops] = count }
      }
    }
  }
  function write_loop(i,   j, adds, accumulators, used, loads, spills, file, parts) {
    adds = 0; accumulators = 0; loads = 0; spills = 0; delete used
    for (j = start[i]; j <= end[i]; j++) {
      if (instruction[j] ~ /^fml[as] /) {
        adds++; split(instruction[j], parts, /[ ,]+/)
        if (!(parts[2] in used)) { used[parts[2]] = 1; accumulators++ }
      }
      if (instruction[j] ~ /^ld/) loads++
      if (instruction[j] ~ /\[(sp|fp)/) spills++
    }
    if (adds == 0) return
    if (spills > 0) printf "%s|%d instructions of a loop go to the stack\n", method, spills > (work "/faults.txt")
    file = sprintf("%s/loop-%03d", work, ++files)
    printf "" > (file ".fma.s"); printf "" > (file ".s")
    for (j = start[i]; j <= end[i]; j++) {
      if (instruction[j] ~ /^fml[as] /) print instruction[j] >> (file ".fma.s")
      if (j in names) print names[j] ":" >> (file ".s")
      print instruction[j] >> (file ".s")
    }
    close(file ".s"); close(file ".fma.s")
    printf "%s|%d|%d|%d|%d|%s\n", method, adds, accumulators, loads, end[i] - start[i] + 1, file
  }
' "$work/listing.txt" > "$work/loops.txt"

[ -s "$work/loops.txt" ] || { echo "No kernel that matches $kernels has a loop with multiply-adds."; exit 1; }

cycles() { # file, core
  llvm-mca-16 -mtriple=aarch64 -mcpu="$2" -iterations=200 "$1" 2> "$work/mca.log" | awk '/^Total Cycles:/ { print $3 }'
}

printf '| kernel | multiply-adds | accumulators | loads | instructions | neoverse-n2 | neoverse-v1 |\n|---|---|---|---|---|---|---|\n'
: > "$work/ratios.txt"
while IFS='|' read -r method adds accumulators loads instructions file; do
  printf '| %s | %d | %d | %d | %d |' "$method" "$adds" "$accumulators" "$loads" "$instructions"
  for core in neoverse-n2 neoverse-v1; do
    whole=$(cycles "$file.s" $core)
    alone=$(cycles "$file.fma.s" $core)
    [ -n "$whole" ] && [ -n "$alone" ] || { echo; cat "$work/mca.log"; exit 1; }
    ratio=$(awk -v a="$alone" -v w="$whole" 'BEGIN { printf "%.2f", a / w }')
    printf ' %s |' "$ratio"
    echo "$method|$adds|$accumulators|$ratio|$core" >> "$work/ratios.txt"
  done
  echo
done < "$work/loops.txt"

# The bound is for the loop in which a kernel spends its time: the one with the most multiply-adds a turn. Layers of fewer than 16 outputs have
# tiles of 12 or 15: ten rows of 9 outputs take two tiles of 15 accumulators, in fewer cycles than one of 18 and what it leaves.
awk -F'|' '
  function least(kernel) { return kernel ~ /^(Forward|WeightGradient)[0-9]+x([0-9]|1[0-5])_/ ? 12 : 16 }
  FNR == NR { if ($2 > most[$1]) most[$1] = $2; next }
  $2 == most[$1] && ($4 < 0.80 || $3 < least($1)) { printf "%s: %s of its multiply-adds alone on %s, %d accumulators\n", $1, $4, $5, $3; failed = 1 }
  END { exit failed }
' "$work/ratios.txt" "$work/ratios.txt" || failed=1
if [ -s "$work/faults.txt" ]; then
  cat "$work/faults.txt"
  failed=1
fi
exit "${failed:-0}"
