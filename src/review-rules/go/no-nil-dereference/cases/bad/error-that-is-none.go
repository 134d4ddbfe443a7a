package config

import "log"

func report(err error) string {
	if err == nil {
		log.Print("failed")
		return err.Error() // expect: null-flow
	}
	return "ok"
}
