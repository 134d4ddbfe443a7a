package sample

const low = 2 ^ 1
const mask = 0xff ^ 0x0f

func flip(bits, n int) (int, int) {
	return bits ^ 10, 1<<n ^ 2
}
