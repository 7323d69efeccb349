        // Nesterov: v := m v + g, w := w - r (g + m v).
        private readonly struct Update : IWeightGoal
        {
            public static bool Observes => false;

            [Jit(JitOptions.AggressiveInlining)]
            public static void Apply(
                float* place,
                F32x8 gradient,
                UpdateConstants* constants,
                ref F32x8 gradientSum,
                ref F32x8 gradientSquares,
                ref F32x8 updateSquares,
                ref F32x8 weightSquares)
            {
                F32x8 weight = *(F32x8*)place;
                F32x8 decayed = X86Fma.MultiplyAdd(V256.Create(constants->WeightDecay), weight, gradient);
                F32x8 momentum = V256.Create(constants->Momentum);
                F32x8 velocity = KernelMath.FlushTiny(X86Fma.MultiplyAdd(momentum, *(F32x8*)&place[48], decayed));
                *(F32x8*)&place[48] = velocity;
                F32x8 ahead = X86Fma.MultiplyAdd(momentum, velocity, decayed);
                F32x8 updated = X86Fma.MultiplyAdd(V256.Create(constants->NegativeRate), ahead, weight);
                *(F32x8*)place = updated;
            }
        }

        // Nesterov: v := m v + g, w := w - r (g + m v).
        private readonly struct ObservedUpdate : IWeightGoal
        {
            public static bool Observes => true;

            [Jit(JitOptions.AggressiveInlining)]
            public static void Apply(
                float* place,
                F32x8 gradient,
                UpdateConstants* constants,
                ref F32x8 gradientSum,
                ref F32x8 gradientSquares,
                ref F32x8 updateSquares,
                ref F32x8 weightSquares)
            {
                F32x8 weight = *(F32x8*)place;
                F32x8 decayed = X86Fma.MultiplyAdd(V256.Create(constants->WeightDecay), weight, gradient);
                F32x8 momentum = V256.Create(constants->Momentum);
                F32x8 velocity = KernelMath.FlushTiny(X86Fma.MultiplyAdd(momentum, *(F32x8*)&place[48], decayed));
                *(F32x8*)&place[48] = velocity;
                F32x8 ahead = X86Fma.MultiplyAdd(momentum, velocity, decayed);
                F32x8 updated = X86Fma.MultiplyAdd(V256.Create(constants->NegativeRate), ahead, weight);
                F32x8 change = updated - weight;
                gradientSum += gradient;
                gradientSquares = X86Fma.MultiplyAdd(gradient, gradient, gradientSquares);
                updateSquares = X86Fma.MultiplyAdd(change, change, updateSquares);
                weightSquares = X86Fma.MultiplyAdd(weight, weight, weightSquares);
                *(F32x8*)place = updated;
            }
        }

        // Nesterov: v := m v + g, w := w - r (g + m v).
        private readonly struct BiasUpdate : IBiasGoal
        {
            [Jit(JitOptions.AggressiveInlining)]
            public static void Apply(float* place, F32x8 gradient, UpdateConstants* constants)
            {
                F32x8 weight = *(F32x8*)place;
                F32x8 momentum = V256.Create(constants->Momentum);
                F32x8 velocity = KernelMath.FlushTiny(X86Fma.MultiplyAdd(momentum, *(F32x8*)&place[48], gradient));
                *(F32x8*)&place[48] = velocity;
                F32x8 ahead = X86Fma.MultiplyAdd(momentum, velocity, gradient);
                F32x8 updated = X86Fma.MultiplyAdd(V256.Create(constants->NegativeRate), ahead, weight);
                *(F32x8*)place = updated;
            }
        }
