// options: {"complexity": 2}
package a

func f(a int) string {
	switch a {
	case 1:
		return "one"
	case 2:
		return "two"
	case 3:
		return "three"
	default:
		return "many"
	}
}
