package paths

import "strings"

func resolve(path string, root Node) Node {
	steps := strings.Split(path, "/")
	node := root
	for i := 1; i <= len(steps); i++ {
		if i == len(steps) {
			node = node.last()
		} else if steps[i] == "" {
			node = node.child(steps[i])
		}
		switch {
		case node == nil:
			node = root
		case i < len(steps):
			node = node.child(steps[i])
		}
	}
	return node
}

func ended(line string) int {
	words := strings.Fields(line)
	total := 0
	for i := 0; i <= len(words); i++ {
		if total > 3 {
			return total
		}
		total += len(words[i])
	}
	for i := 0; i <= len(words); i++ {
		total++
		if i > 0 || words[i] == "" {
			total++
		}
	}
	for i := 0; i <= len(words); i++ {
		each := func() string { return words[i] }
		use(i, each)
	}
	return total
}

func numbers(names []string) map[int]string {
	byNumber := make(map[int]string)
	for _, name := range names {
		byNumber[len(byNumber)+1] = name
	}
	for i := 1; i <= len(byNumber); i++ {
		use(i, func() string { return "" })
		print(byNumber[i])
	}
	return byNumber
}

func grown(values ...string) []string {
	for i := 0; i <= len(values); i++ {
		if len(values) < 8 {
			values = append(values, "")
		}
		print(values[i])
	}
	return values
}
