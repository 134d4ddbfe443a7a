package login

import (
	"log"
)

type labels struct{ Password string }

func look(formLabels labels) {
	log.Println(formLabels.Password)
}
