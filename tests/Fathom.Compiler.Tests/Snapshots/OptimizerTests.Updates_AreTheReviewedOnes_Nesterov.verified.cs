		// Nesterov: v := m v + g, w := w - r (g + m v).
		private readonly struct Update : IWeightGoal
		{
			public static bool Observes => false;

			public static bool SumsUpdates => false;

			[Jit(JitOptions.AggressiveInlining)]
			public static void Apply(float* place, F32x8 weight, F32x8 total, UpdateConstants* constants, ref Sums8 sums)
			{
				F32x8 decayed = X86Fma.MultiplyAdd(V256.Create(constants->WeightDecay), weight, total);
				F32x8 momentum = V256.Create(constants->Momentum);
				F32x8 velocity = KernelMath.FlushTiny(X86Fma.MultiplyAdd(momentum, *(F32x8*)&place[48], decayed));
				*(F32x8*)&place[48] = velocity;
				F32x8 ahead = X86Fma.MultiplyAdd(momentum, velocity, decayed);
				F32x8 updated = X86Fma.MultiplyAdd(V256.Create(constants->NegativeRate), ahead, weight);
				*(F32x8*)place = updated;
			}
		}

		// Nesterov, observed: v := m v + g, w := w - r (g + m v).
		private readonly struct ObservedUpdate : IWeightGoal
		{
			public static bool Observes => true;

			public static bool SumsUpdates => true;

			[Jit(JitOptions.AggressiveInlining)]
			public static void Apply(float* place, F32x8 weight, F32x8 total, UpdateConstants* constants, ref Sums8 sums)
			{
				F32x8 decayed = X86Fma.MultiplyAdd(V256.Create(constants->WeightDecay), weight, total);
				F32x8 momentum = V256.Create(constants->Momentum);
				F32x8 velocity = KernelMath.FlushTiny(X86Fma.MultiplyAdd(momentum, *(F32x8*)&place[48], decayed));
				*(F32x8*)&place[48] = velocity;
				F32x8 ahead = X86Fma.MultiplyAdd(momentum, velocity, decayed);
				F32x8 updated = X86Fma.MultiplyAdd(V256.Create(constants->NegativeRate), ahead, weight);
				F32x8 change = updated - weight;
				sums.UpdateSquares = X86Fma.MultiplyAdd(change, change, sums.UpdateSquares);
				sums.Gradients += total;
				sums.GradientSquares = X86Fma.MultiplyAdd(total, total, sums.GradientSquares);
				sums.WeightSquares = X86Fma.MultiplyAdd(weight, weight, sums.WeightSquares);
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
