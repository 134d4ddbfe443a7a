package sample

// go: 13

import "io"

func feed(keys []string, run func(io.Reader)) {
	for _, key := range keys {
		in, out := io.Pipe()
		go func() {
			out.Write([]byte(key))
			out.Close()
		}()
		run(in)
	}
}
