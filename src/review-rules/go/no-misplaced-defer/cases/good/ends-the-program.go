package sample

func connect(hosts []string) {
	for _, host := range hosts {
		conn, err := net.Dial("tcp", host)
		if err == nil {
			defer conn.Close()
			log.Fatal(serve(conn))
		}
	}
}
