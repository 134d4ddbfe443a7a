package page

import "syscall/js"

func Read(entries []js.Value, found chan<- js.Value) {
	done := make(chan struct{}, len(entries))
	for _, entry := range entries {
		take := js.FuncOf(func(this js.Value, args []js.Value) any {
			found <- args[0]
			done <- struct{}{}
			return nil
		})
		defer take.Release()
		entry.Call("file", take)
	}
	for range entries {
		<-done
	}
}
