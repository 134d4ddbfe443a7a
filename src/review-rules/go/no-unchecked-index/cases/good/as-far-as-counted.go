// path: zones.go
package zones

func zoneLength(value string) (int, bool) {
	if len(value) < 3 {
		return 0, false
	}
	var upper int
	for upper = 0; upper < 6; upper++ {
		if upper >= len(value) {
			break
		}
		if c := value[upper]; c < 'A' || 'Z' < c {
			break
		}
	}
	switch upper {
	case 5:
		return 5, value[4] == 'T'
	case 4:
		return 4, value[3] == 'T'
	}
	return 3, true
}
