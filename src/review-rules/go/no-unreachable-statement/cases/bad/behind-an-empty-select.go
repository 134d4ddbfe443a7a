package main

func main() {
	stop := start()
	select {}
	stop() // expect: unreachable-code
}

func start() func() { return func() {} }
