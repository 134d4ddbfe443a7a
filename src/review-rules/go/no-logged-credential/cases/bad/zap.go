package login

import (
	"go.uber.org/zap"
)

func open(logger *zap.Logger, host, apiKey string) {
	logger.Info("open", zap.String("host", host), zap.String("key", apiKey)) // expect: logged-secret
}
