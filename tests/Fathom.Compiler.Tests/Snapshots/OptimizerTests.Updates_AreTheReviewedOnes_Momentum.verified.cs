		// Momentum: v := m v + g, w := w - r v.
		private readonly struct Update : IWeightGoal
		{
			public static bool Observes => false;

			[Jit(JitOptions.AggressiveInlining)]
			public static void Apply(float* place, F32x8 weight, F32x8 total, UpdateConstants* constants, GradientSums* sums)
			{
				F32x8 decayed = X86Fma.MultiplyAdd(V256.Create(constants->WeightDecay), weight, total);
				F32x8 momentum = V256.Create(constants->Momentum);
				F32x8 velocity = KernelMath.FlushTiny(X86Fma.MultiplyAdd(momentum, *(F32x8*)&place[48], decayed));
				*(F32x8*)&place[48] = velocity;
				F32x8 updated = X86Fma.MultiplyAdd(V256.Create(constants->NegativeRate), velocity, weight);
				*(F32x8*)place = updated;
			}
		}

		// Momentum, observed: v := m v + g, w := w - r v.
		private readonly struct ObservedUpdate : IWeightGoal
		{
			public static bool Observes => true;

			[Jit(JitOptions.AggressiveInlining)]
			public static void Apply(float* place, F32x8 weight, F32x8 total, UpdateConstants* constants, GradientSums* sums)
			{
				F32x8 decayed = X86Fma.MultiplyAdd(V256.Create(constants->WeightDecay), weight, total);
				F32x8 momentum = V256.Create(constants->Momentum);
				F32x8 velocity = KernelMath.FlushTiny(X86Fma.MultiplyAdd(momentum, *(F32x8*)&place[48], decayed));
				*(F32x8*)&place[48] = velocity;
				F32x8 updated = X86Fma.MultiplyAdd(V256.Create(constants->NegativeRate), velocity, weight);
				F32x8 change = updated - weight;
				*(F32x8*)sums->UpdateSquares = X86Fma.MultiplyAdd(change, change, *(F32x8*)sums->UpdateSquares);
				*(F32x8*)sums->Gradients += total;
				*(F32x8*)sums->GradientSquares = X86Fma.MultiplyAdd(total, total, *(F32x8*)sums->GradientSquares);
				*(F32x8*)sums->WeightSquares = X86Fma.MultiplyAdd(weight, weight, *(F32x8*)sums->WeightSquares);
				*(F32x8*)place = updated;
			}
		}

		// Momentum: v := m v + g, w := w - r v.
		private readonly struct BiasUpdate : IBiasGoal
		{
			[Jit(JitOptions.AggressiveInlining)]
			public static void Apply(float* place, F32x8 gradient, UpdateConstants* constants)
			{
				F32x8 weight = *(F32x8*)place;
				F32x8 momentum = V256.Create(constants->Momentum);
				F32x8 velocity = KernelMath.FlushTiny(X86Fma.MultiplyAdd(momentum, *(F32x8*)&place[48], gradient));
				*(F32x8*)&place[48] = velocity;
				F32x8 updated = X86Fma.MultiplyAdd(V256.Create(constants->NegativeRate), velocity, weight);
				*(F32x8*)place = updated;
			}
		}
