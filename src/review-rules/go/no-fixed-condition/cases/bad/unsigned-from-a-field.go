package ring

type buffer struct {
	count uint
}

func (b *buffer) last(use func(uint)) {
	for i := b.count - 1; i >= 0; i-- { // expect: constant-condition
		use(i)
	}
}
