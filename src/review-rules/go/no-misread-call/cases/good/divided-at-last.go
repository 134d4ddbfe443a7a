package transfer

import "time"

const unitsPerPage = 64

type cell struct{ x, y float64 }

func place(i, columns int) cell {
	return cell{x: float64(i % columns), y: float64(i / columns)}
}

func percent(used, size int) int {
	return used * 100 / size
}

func ratio(hits, all int) float64 {
	return float64(hits) / float64(all)
}

func pages(size int) float64 {
	usage := float64(size / 1024)
	return usage + float64(size/unitsPerPage)
}

func rounded(amount, step int) int {
	return amount / step * step
}

func millis(d time.Duration) float64 {
	rate := float64(d / time.Millisecond)
	return rate * 100
}

func shareOf(part, all float64) float64 {
	share := float64(part/all) * 100
	return share
}
