// options: {"nesting": 1}
package a

func f(value any, in chan int) {
	switch value := value.(type) {
	case int:
		switch value { // expect: nesting
		case 1:
		}
	case string:
		if value == "" { // expect: nesting
			return
		} else if value == "a" {
			return
		}
		select { // expect: nesting
		case <-in:
		default:
		}
	}
}
