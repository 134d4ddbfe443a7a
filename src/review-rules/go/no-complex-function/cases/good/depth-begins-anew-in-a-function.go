// options: {"nesting": 1}
package a

func f(tasks []func()) {
	for _, task := range tasks {
		go func() {
			if task != nil {
				task()
			}
		}()
	}
}
