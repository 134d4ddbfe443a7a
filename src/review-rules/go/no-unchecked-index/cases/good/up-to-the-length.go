package matrix

func cuts(text string, parts []string, limit int) []string {
	for i := 0; i <= len(text); i++ {
		parts = append(parts, text[:i])
	}
	for i := 1; i <= len(parts); i++ {
		parts[i-1] += "."
	}
	start := 0
	for i := 0; i <= len(text); i++ {
		if i == len(text) || text[i] == ',' {
			parts = append(parts, text[start:i])
			start = i + 1
		}
	}
	for i := 0; i <= len(text); i++ {
		if i >= limit {
			break
		}
		limit -= int(text[i])
	}
	for i := 0; i <= len(parts); i++ {
		if parts[i] == "" {
			parts = append(parts, "")
		}
	}
	for i := 0; i < len(parts); i++ {
		parts[i] += "."
	}
	return parts
}
