"""The live demos: engines that really run, without a screen."""
