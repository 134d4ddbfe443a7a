package login

import (
	"log"
)

func dial(user, passwd string) {
	log.Print("dial " + user + ":" + passwd) // expect: logged-secret
}
