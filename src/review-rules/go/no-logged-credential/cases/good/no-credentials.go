package grants

import (
	"errors"
	"log"
	"log/slog"

	"k8s.io/klog/v2"
)

const (
	GrantTypeRefreshToken = "refresh_token"
	eventResetToken       = "reset"
)

var ErrEmptyPassword = errors.New("empty")

type options struct {
	ImagePullSecret string
	tlsSecret       string
	promptPassword  bool
}

func grant(o options, pullSecret string, keyPassword bool, dbPassword error) {
	klog.Infof("adding %q to the service account", o.ImagePullSecret)
	klog.Infof("adding %q to the service account", pullSecret)
	klog.Infof("serving with %q", o.tlsSecret)
	slog.Info("grant refused", "type", GrantTypeRefreshToken)
	slog.Info("event", "type", eventResetToken)
	log.Println("sign-in refused:", ErrEmptyPassword)
	log.Printf("password from the environment: %v", keyPassword)
	log.Printf("cannot read it: %v", dbPassword)
	log.Printf("asks for it: %v", o.promptPassword)
}
